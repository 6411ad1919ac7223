package io.impasse.rules;

import io.impasse.dialect.PlainEngine;
import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleParser;
import io.impasse.dialect.RuleSource;
import io.impasse.finding.Finding;
import io.impasse.finding.RuleCard;
import io.impasse.finding.Severity;
import io.impasse.model.Digest;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Rules ready to run. Immutable, and safe to share between threads; making one takes most of the time of a short run. */
public final class RuleSet {
    private final List<Model> models;
    private final Base base;
    private final SortedMap<String, RuleCard> cards;
    private final Texts texts;
    private final Map<String, String> renamed;
    private final String digest;

    private RuleSet(List<Model> models, Texts texts, String digest) {
        this.models = models;
        this.base = new Base(models);
        this.cards = cardsOf(models);
        this.texts = texts;
        this.renamed = Map.of();
        this.digest = digest;
    }

    private RuleSet(RuleSet other, Map<String, String> renamed) {
        this.models = other.models;
        this.base = other.base;
        this.cards = other.cards;
        this.texts = other.texts;
        this.renamed = Map.copyOf(renamed);
        this.digest = other.digest;
    }

    /** The rules that come with the program, compiled when it was built. */
    public static RuleSet builtIn() {
        RuleIndex index = RuleIndex.load();
        List<Model> models = index.models().stream().map(RuleSet::model).toList();
        return new RuleSet(models, new Texts(id -> RuleIndex.resource(RuleIndex.path(id)), Set.copyOf(index.resting())), index.digest());
    }

    /**
     * The rules of a folder alone. They are never turned into code.
     *
     * @throws InputException if a file is not a rule of the house dialect, or a conclusion rests on its own absence
     */
    public static RuleSet of(RuleFolder folder) {
        List<Rule> rules = parsed(folder);
        PlainEngine.refuseCircles(rules);
        return new RuleSet(List.of(EngineModel.of(rules)), Texts.of(folder, rules), folder.digest());
    }

    /**
     * These rules and those of a folder; one of the folder takes the place of one with its path.
     *
     * @throws InputException as for {@link #of}
     */
    public RuleSet with(RuleFolder folder) {
        List<Rule> rules = parsed(folder);
        Set<String> added = rules.stream().map(Rule::id).collect(Collectors.toSet());
        List<Model> all = new ArrayList<>(models.stream().map(model -> without(added, model)).toList());
        all.add(EngineModel.of(rules));
        RuleSet both = new RuleSet(all, texts.with(Texts.of(folder, rules), added), Digest.of(digest + "\n" + folder.digest()));
        PlainEngine.refuseCircles(both.texts.resting().stream().sorted().map(both::rule).toList());
        return both;
    }

    /**
     * The same rules, found also by the ids that they had before.
     *
     * @param ids each id that is gone with the one that took its place
     * @throws InputException if the new one is not there, or the old one is
     */
    public RuleSet redirecting(Map<String, String> ids) {
        ids.forEach((old, now) -> {
            source(now);
            if (cards.containsKey(old)) {
                throw new InputException("renamed", "\"" + old + "\" is still a rule", "take it out of the rules that were renamed");
            }
        });
        return new RuleSet(this, ids);
    }

    /** The id that a rule has now. */
    public String current(String id) {
        return renamed.getOrDefault(id, id);
    }

    private static List<Rule> parsed(RuleFolder folder) {
        return folder.rules().stream().map(RuleParser::parse).toList();
    }

    private static Model without(Set<String> replaced, Model model) {
        ModelImpl rest = new ModelImpl();
        model.getRules().stream().filter(rule -> !replaced.contains(rule.getName())).forEach(rest::addRule);
        return rest;
    }

    /** What the rules say of themselves, by id. */
    public List<RuleCard> cards() {
        return List.copyOf(cards.values());
    }

    /** The rules as they were read, by id. */
    public List<Rule> rules() {
        return cards.keySet().stream().map(this::rule).toList();
    }

    /**
     * A rule as it was read.
     *
     * @throws InputException if there is none with that id
     */
    public Rule rule(String id) {
        return RuleParser.parse(new RuleSource(id, id + ".drl", source(id)));
    }

    /** The rules as their authors wrote them, by id. */
    public List<RuleSource> sources() {
        return cards.keySet().stream().map(id -> new RuleSource(id, "rules/" + id + ".drl", source(id))).toList();
    }

    /** The text of a rule as its author wrote it. */
    public String source(String id) {
        if (!cards.containsKey(id)) {
            throw new InputException("rules", "unknown rule \"" + id + "\"",
                Suggestion.remedy(id, cards.keySet(), "the rules are"));
        }
        return texts.of().apply(id);
    }

    /** {@code sha256:...} over everything that lay in the folders of the rules. */
    public String digest() {
        return digest;
    }

    /**
     * Draws all conclusions from the facts.
     *
     * @param facts in any order; the findings do not depend on it
     * @return the findings in their own order, one for each conclusion of each rule
     * @throws InputException if the rules of a user would take for ever
     */
    public List<Finding> run(Collection<?> facts) {
        return run(facts, Bounds.USUAL);
    }

    /** As {@link #run(Collection)}, within other bounds. */
    List<Finding> run(Collection<?> facts, Bounds bounds) {
        return new Evaluation(base.get(), Collections.unmodifiableSortedMap(cards), bounds).of(facts);
    }

    /** Makes the rules ready to run, which the first run would do otherwise. */
    public RuleSet prepared() {
        base.get();
        return this;
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules lack " + name, e);
        }
    }

    private static SortedMap<String, RuleCard> cardsOf(List<Model> models) {
        SortedMap<String, RuleCard> cards = new TreeMap<>();
        models.stream().flatMap(model -> model.getRules().stream()).forEach(rule -> cards.put(rule.getName(), card(rule)));
        return cards;
    }

    private static RuleCard card(org.drools.model.Rule rule) {
        return new RuleCard(rule.getName(), text(rule, "title"),
            Severity.valueOf(text(rule, "severity").toUpperCase(Locale.ROOT)), text(rule, "basis"));
    }

    /** Drools hands strings of metadata over with their quotation marks. */
    private static String text(org.drools.model.Rule rule, String key) {
        String value = String.valueOf(rule.getMetaData().get(key));
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /**
     * The rules as their authors wrote them.
     *
     * @param of      the text of each, by its id
     * @param resting ids of those that match conclusions: only they can close a circle, so that the others need not be read for it
     */
    private record Texts(UnaryOperator<String> of, Set<String> resting) {

        static Texts of(RuleFolder folder, List<Rule> rules) {
            Map<String, String> texts = folder.rules().stream().collect(Collectors.toMap(RuleSource::id, RuleSource::text));
            return new Texts(texts::get, rules.stream().filter(Rule::restsOnConclusions).map(Rule::id).collect(Collectors.toSet()));
        }

        /** These and others, which take the place of those with their ids. */
        Texts with(Texts others, Set<String> ids) {
            Stream<String> kept = resting.stream().filter(id -> !ids.contains(id));
            return new Texts(id -> ids.contains(id) ? others.of.apply(id) : of.apply(id), Stream.concat(kept, others.resting.stream()).collect(Collectors.toSet()));
        }
    }

    /** The network of the engine, built when it is first needed: rules that others are added to never need their own. */
    private static final class Base {
        private final List<Model> models;
        private Optional<KieBase> built = Optional.empty();

        private Base(List<Model> models) {
            this.models = models;
        }

        synchronized KieBase get() {
            if (built.isEmpty()) {
                built = Optional.of(KieBaseBuilder.createKieBaseFromModel(models));
            }
            return built.get();
        }
    }
}
