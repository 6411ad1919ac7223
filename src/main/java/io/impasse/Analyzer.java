package io.impasse;

import io.impasse.dialect.FactBase;
import io.impasse.dialect.NearMiss;
import io.impasse.dialect.Rule;
import io.impasse.finding.Finding;
import io.impasse.finding.Report;
import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.json.ProvisionFile;
import io.impasse.model.Actor;
import io.impasse.model.Case;
import io.impasse.model.Change;
import io.impasse.model.InputException;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Setting;
import io.impasse.model.Suggestion;
import io.impasse.model.Vocabulary;
import io.impasse.reading.PartyFinder;
import io.impasse.reading.Reader;
import io.impasse.reading.Reading;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import io.impasse.text.DraftReader;
import io.impasse.text.Segmenter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Checks drafts of peace agreements against the positions of the parties to a conflict.
 *
 * <p>An analyzer is immutable, safe to share between threads, and worth keeping: building one loads the vocabulary,
 * the case and the rules, after that a draft takes milliseconds. Unusable input, of the builder as of a draft, is an
 * {@link InputException} whose message names the place, the fault and the remedy. The same input always gives the
 * same analysis: nothing depends on the clock, the locale or the machine.
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.builtIn();
 * Analysis analysis = analyzer.check(Path.of("draft.txt"));
 * analysis.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 */
public final class Analyzer {

    private final Case file;
    private final Knowledge knowledge;
    private final Reader reader;
    private final Rules rules;
    private final Conditions conditions;
    private final Table table;

    private Analyzer(Builder builder) {
        this.rules = builder.rules();
        this.knowledge = builder.added.map(Knowledge::builtInWith).orElseGet(Knowledge::builtIn);
        Case whole = builder.source.apply(knowledge.vocabulary());
        this.table = Table.before(whole, audience(builder.audience, whole));
        this.file = table.open();
        this.reader = new Reader(knowledge.vocabulary(), knowledge.readingRules(), file);
        this.conditions = new Conditions(builder.asOf, builder.profile);
    }

    private static String audience(String wanted, Case whole) {
        List<String> known = Stream.concat(Stream.of(Position.PUBLIC, Position.MEDIATOR), whole.actors().stream().map(Actor::id)).toList();
        if (!known.contains(wanted)) {
            throw new InputException("audience", "unknown audience \"" + wanted + "\"", Suggestion.remedy(wanted, known, "the audiences are"));
        }
        return wanted;
    }

    /** The same with another case. */
    private Analyzer(Analyzer other, Case file) {
        this.rules = other.rules;
        this.knowledge = other.knowledge;
        this.table = new Table(file, file);
        this.file = file;
        this.reader = other.reader;
        this.conditions = other.conditions;
    }

    /** The analyzer with the built-in rules and the built-in case. */
    public static Analyzer builtIn() {
        return builder().build();
    }

    /** A builder that, left alone, builds {@link #builtIn()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a draft in a file: UTF-8, plain text or Markdown.
     *
     * @throws InputException if the file is missing, empty, too large, or no text
     */
    public Analysis check(Path draft) {
        return check(draft.toString(), DraftReader.read(draft));
    }

    /**
     * Checks a draft given as a string.
     *
     * @param name how the report calls it; a draft that the case has on file is recognised by the last part of it
     * @throws InputException if the text is over a limit
     */
    public Analysis check(String name, String text) {
        Agreement agreement = Segmenter.segment(name, text);
        Case cast = castOf(agreement);
        return check(agreement, cast, readerFor(cast).read(agreement));
    }

    /**
     * Checks a draft whose reading somebody has corrected.
     *
     * @param name       as for {@link #check(String, String)}
     * @param provisions the file that {@link Analysis#toProvisions} wrote, with corrections
     * @throws InputException if the text is over a limit, or the file has a fault or quotes what the text does not say
     */
    public Analysis check(String name, String text, Path provisions) {
        Agreement agreement = Segmenter.segment(name, text);
        Case cast = castOf(agreement);
        return check(agreement, cast, readerFor(cast).read(agreement, ProvisionFile.read(provisions, agreement, cast, knowledge)));
    }

    /** Without a case the parties are those that the draft names. */
    private Case castOf(Agreement agreement) {
        return file.actors().isEmpty() ? PartyFinder.find(agreement, knowledge.vocabulary(), file) : file;
    }

    private Analysis check(Agreement agreement, Case cast, Reading reading) {
        Setting setting = conditions.of(agreement, file);
        List<Position> standing = file.standingOn(setting.asOf());
        List<Finding> findings = rules.run(facts(setting, standing, reading, cast)).stream()
            .filter(finding -> finding.ofAgreement() || spokenOf(finding, reading.provisions())).toList();
        Stances stances = new Stances(standing, reading.provisions(), findings);
        return new Analysis(new Report(agreement, cast, setting, reading.provisions(), reading.unread(),
            stances.of(knowledge.vocabulary().issues()), findings, Zones.of(findings), rules.ran(knowledge),
            knowledge.vocabulary()));
    }

    /** Whether the draft speaks of the issue of the finding, or the finding is of none. */
    private static boolean spokenOf(Finding finding, List<Provision> provisions) {
        String matter = finding.conclusion().matter();
        return matter.isEmpty() || provisions.stream().anyMatch(provision -> provision.matter().equals(matter));
    }

    /**
     * Compares the positions of the case with each other, without a draft. Takes a fraction of a second for a case of some
     * hundred positions.
     *
     * @throws InputException if there is no case, or no position stands on the day of {@link #negotiation()}
     */
    public Comparison compare() {
        return negotiation().compare();
    }

    /** The search for compromises among the positions of the day of the builder, else of that of the newest position. */
    public Negotiation negotiation() {
        return new Negotiation(table, knowledge, rules, conditions.of(file));
    }

    /** The search for compromises among the positions of the day on which a draft was checked. */
    public Negotiation negotiation(Analysis draft) {
        return new Negotiation(table, knowledge, rules, draft.report().setting());
    }

    /** What the check of a draft would find if positions changed, beside what {@link Negotiation#whatIf} tells. */
    public Hypothetical whatIf(Analysis draft, List<Change> changes) {
        return negotiation(draft).whatIf(changes, Optional.of(held -> new Analyzer(this, held).again(draft).findings()));
    }

    /**
     * Why a rule says nothing of a draft, or of a clause of it: how near it came.
     *
     * @param draft  a check by this analyzer
     * @param rule   the id of the rule
     * @param clause the id or label of a clause, for what is in it or below; empty: the whole draft
     * @return empty if the rule fires there
     * @throws InputException if there is no such rule or clause
     */
    public Optional<NearMiss> whyNot(Analysis draft, String rule, String clause) {
        Rule asked = rules.rule(rule);
        Optional<Clause> place = clause.isEmpty() ? Optional.empty() : Optional.of(draft.clause(clause));
        Agreement agreement = draft.report().agreement();
        Case cast = castOf(agreement);
        Setting setting = draft.report().setting();
        List<Object> facts = facts(setting, file.standingOn(setting.asOf()), readerFor(cast).read(agreement, draft.provisions()), cast);
        List<Object> all = new ArrayList<>(facts);
        rules.run(facts).forEach(finding -> all.add(finding.conclusion()));
        return NearMiss.of(asked, new FactBase(all), combination -> place.isEmpty() || combination.stream().anyMatch(fact -> Facts.in(fact, place.get())));
    }

    /**
     * A rule of this analyzer, as it was read.
     *
     * @throws InputException if there is none with that id
     */
    public Rule rule(String id) {
        return rules.rule(id);
    }

    /** Checks a draft with these positions, as it was read before. */
    private Analysis again(Analysis draft) {
        Agreement agreement = draft.report().agreement();
        Case cast = castOf(agreement);
        return check(agreement, cast, readerFor(cast).read(agreement, draft.provisions()));
    }

    /**
     * Tells how a clause of a draft, with those below it, is read: its frames, the reading rules that matched and those that
     * nearly did. Where somebody has corrected the reading of the draft, it tells of the program's own.
     *
     * @param clause its id or label, such as {@code 6} or {@code 10(c)}
     * @throws InputException if there is no such clause
     */
    public Explanation explain(Analysis draft, String clause) {
        Report report = draft.report();
        return new Explanation(readerFor(report.file()).explain(report.agreement(), draft.clause(clause)), report);
    }

    /** Without a case the reader is one for that draft. */
    private Reader readerFor(Case cast) {
        return cast == file ? reader : new Reader(knowledge.vocabulary(), knowledge.readingRules(), cast);
    }

    private List<Object> facts(Setting setting, List<Position> standing, Reading reading, Case cast) {
        List<Object> facts = new ArrayList<>(standing);
        facts.addAll(reading.provisions());
        facts.addAll(cast.actors());
        facts.addAll(cast.laws());
        facts.addAll(reading.facts());
        facts.add(setting);
        facts.addAll(knowledge.vocabulary().bridgingFacts());
        return facts;
    }

    /** Says which case, day, profile and rules an analyzer works with. */
    public static final class Builder {
        private Function<Vocabulary, Case> source = vocabulary -> CaseFiles.builtIn(CaseFiles.defaultCase(), vocabulary);
        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<String> profile = Optional.empty();
        private String audience = Position.PUBLIC;
        private Optional<Path> added = Optional.empty();
        private boolean builtInRules = true;
        private boolean rules = true;

        private Builder() {}

        private Rules rules() {
            return !rules ? Rules.none() : added.map(folder -> Rules.of(folder, !builtInRules)).orElseGet(Rules::loading);
        }

        /** The built-in case with that id; building fails if there is none. */
        public Builder caseId(String id) {
            source = vocabulary -> CaseFiles.builtIn(id, vocabulary);
            return this;
        }

        /** The case in a folder with {@code case.yaml} and {@code positions.yaml}; building fails if it has a fault. */
        public Builder caseFolder(Path folder) {
            source = vocabulary -> CaseFiles.read(folder, vocabulary);
            return this;
        }

        /** No case: a draft is checked against itself alone. */
        public Builder noCase() {
            source = vocabulary -> CaseFiles.none();
            return this;
        }

        /**
         * The day whose positions count. Without it: the day of the draft if the case has it on file, else the one
         * date in the title of the draft, else the day of the newest position of the case.
         */
        public Builder asOf(LocalDate day) {
            asOf = Optional.of(day);
            return this;
        }

        /**
         * What the draft wants to be, one of {@link Setting#PROFILES}. Without it: what the case says of the draft if it has
         * it on file, else {@code settlement}.
         *
         * @throws InputException if it is none of them
         */
        public Builder profile(String id) {
            if (!Setting.PROFILES.contains(id)) {
                throw new InputException("profile", "unknown profile \"" + id + "\"",
                    Suggestion.remedy(id, Setting.PROFILES, "the profiles are"));
            }
            profile = Optional.of(id);
            return this;
        }

        /**
         * For whom the reports are: {@code public} (the default), {@code mediator}, or the id of a party. What is confidential
         * is used in the search for compromises and shown to its own party and the mediator only; a check leaves it out.
         * Building fails if the case has no such actor.
         */
        public Builder audience(String who) {
            audience = who;
            return this;
        }

        /**
         * A folder of rules that are added to the built-in ones: rules in the house dialect, and {@code vocabulary/} and
         * {@code reading/}. One with the path of a built-in one takes its place. No code of it is ever executed. Building fails
         * if a file has a fault.
         */
        public Builder rules(Path folder) {
            added = Optional.of(folder);
            return this;
        }

        /** Leaves the built-in rules out; the vocabulary and the reading stay. Building fails without {@link #rules(Path)}. */
        public Builder withoutBuiltInRules() {
            builtInRules = false;
            return this;
        }

        /** Only read drafts: provisions, but no findings. */
        public Builder withoutRules() {
            rules = false;
            return this;
        }

        /**
         * Loads the vocabulary, the case and the rules.
         *
         * @throws InputException if the case is unknown or has a fault
         */
        public Analyzer build() {
            if (!builtInRules && added.isEmpty()) {
                throw new InputException("rules", "no rules are left", "name a folder of rules");
            }
            return new Analyzer(this);
        }
    }
}
