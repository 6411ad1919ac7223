package io.impasse.testing;

import io.impasse.finding.FrameReading;
import io.impasse.finding.FrameReading.Outcome;
import io.impasse.json.CaseFiles;
import io.impasse.json.Contribution;
import io.impasse.json.Knowledge;
import io.impasse.model.Case;
import io.impasse.model.Provision;
import io.impasse.model.ReadingRule;
import io.impasse.reading.Reader;
import io.impasse.report.Evidence;
import io.impasse.report.TrialWords;
import io.impasse.text.Agreement;
import io.impasse.text.Segmenter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The reading rules of a project, which read their sentences together with the built-in ones. */
final class Readings {
    private final Knowledge knowledge;
    private final Contribution own;
    private final Case file;
    private final Reader reader;

    /**
     * The rules of a folder.
     *
     * @param cast a case that names the actors and places of the sentences; if there is none, nobody is known
     */
    Readings(Path rules, Path cast) {
        knowledge = Knowledge.builtInWith(rules);
        own = Contribution.read(rules);
        file = Files.exists(cast.resolve(CaseFiles.CASE)) ? CaseFiles.read(cast, knowledge.vocabulary()) : CaseFiles.none();
        reader = reader(knowledge.readingRules());
    }

    private Reader reader(List<ReadingRule> rules) {
        return new Reader(knowledge.vocabulary(), rules, file);
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /** What the folder says itself. */
    Contribution own() {
        return own;
    }

    Reader reader() {
        return reader;
    }

    /** The rules of the folder, by id. */
    List<ReadingRule> rules() {
        return knowledge.readingRules().stream().filter(rule -> own.readingRules().contains(rule.id())).toList();
    }

    /** The sentences of its rules. */
    List<Sentence> sentences() {
        return rules().stream().flatMap(Sentence::of).toList();
    }

    /** Reads a sentence. */
    Trial trial(Sentence sentence) {
        ReadingRule rule = sentence.of();
        Predicate<Provision> matters = sentence.fires() ? provision -> provision.rule().equals(rule.id())
            : provision -> provision.matter().equals(rule.matter()) && provision.term().equals(rule.term());
        List<Provision> found = reader.read(text(sentence)).provisions().stream().filter(matters).toList();
        Trial trial = new Trial(sentence, sentence.fires() ? List.of(words(rule, rule.id())) : List.of(),
            found.stream().map(one -> words(rule, one.rule())).distinct().toList(), List.of(), "");
        return trial.passed() ? trial : new Trial(sentence, trial.expected(), trial.found(), why(sentence, found), "");
    }

    /** A draft of one point. */
    static Agreement text(Sentence sentence) {
        return Segmenter.segment("-", "1. " + sentence.text() + "\n");
    }

    /** What the rule is about, and who reads it. */
    private static String words(ReadingRule rule, String by) {
        return (rule.term().isEmpty() ? rule.matter() : rule.term()) + ", read by " + by;
    }

    /** How the sentence is read; then what keeps the rule from reading it, or lets rules read it that must not. */
    private List<String> why(Sentence sentence, List<Provision> found) {
        List<FrameReading> frames = frames(reader, sentence);
        List<String> lines = new ArrayList<>(List.of("\"" + sentence.text() + "\""));
        frames.forEach(frame -> frame.provisions().forEach(provision -> lines.add(new Evidence(file).words(provision)
            + (provision.rule().isEmpty() ? ", by no reading rule" : ", by " + provision.rule()))));
        if (frames.isEmpty()) {
            lines.add("nobody is seen to do anything in it");
        }
        lines.addAll(sentence.fires() ? missed(sentence, frames)
            : trials(frames, found.stream().map(Provision::rule).collect(Collectors.toSet()), outcome -> outcome != Outcome.NEAR));
        return lines;
    }

    /** Where other rules come nearer, the rule is tried alone. */
    private List<String> missed(Sentence sentence, List<FrameReading> frames) {
        Set<String> rule = Set.of(sentence.rule());
        List<String> lines = trials(frames, rule, outcome -> true);
        List<String> alone = lines.isEmpty() ? trials(frames(reader(List.of(sentence.of())), sentence), rule, outcome -> outcome == Outcome.NEAR) : lines;
        return alone.isEmpty() ? List.of("more than one condition of " + sentence.rule() + " fails") : alone;
    }

    private static List<FrameReading> frames(Reader reader, Sentence sentence) {
        Agreement text = text(sentence);
        return text.clauses().stream().filter(clause -> clause.parent().isEmpty())
            .flatMap(clause -> reader.explain(text, clause).frames().stream()).toList();
    }

    private static List<String> trials(List<FrameReading> frames, Set<String> rules, Predicate<Outcome> wanted) {
        List<String> lines = new ArrayList<>();
        frames.stream().flatMap(frame -> frame.trials().stream()).filter(trial -> rules.contains(trial.rule()) && wanted.test(trial.outcome())).forEach(trial -> {
            lines.add(TrialWords.outcome(trial));
            TrialWords.conditions(trial).forEach(words -> lines.add("  " + words));
        });
        return lines;
    }
}
