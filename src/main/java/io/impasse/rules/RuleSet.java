package io.impasse.rules;

import io.impasse.finding.Finding;
import io.impasse.finding.RuleCard;
import io.impasse.finding.Severity;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Rules ready to run. Immutable, and safe to share between threads; making one takes most of the time of a short run. */
public final class RuleSet {
    private final KieBase base;
    private final SortedMap<String, RuleCard> cards;
    private final String digest;

    private RuleSet(KieBase base, String digest) {
        this.base = base;
        this.cards = cardsOf(base);
        this.digest = digest;
    }

    /** The rules that come with the program, compiled when it was built. */
    public static RuleSet builtIn() {
        RuleIndex index = RuleIndex.load();
        List<Model> models = new ArrayList<>();
        index.models().forEach(name -> models.add(model(name)));
        return new RuleSet(KieBaseBuilder.createKieBaseFromModel(models), index.digest());
    }

    /** What the rules say of themselves, by id. */
    public List<RuleCard> cards() {
        return List.copyOf(cards.values());
    }

    /** The text of a rule as its author wrote it. */
    public String source(String id) {
        if (!cards.containsKey(id)) {
            throw new InputException("rules", "unknown rule \"" + id + "\"",
                Suggestion.remedy(id, cards.keySet(), "the rules are"));
        }
        return RuleIndex.resource(RuleIndex.path(id));
    }

    /** {@code sha256:...} over everything that lay in the folder of the rules. */
    public String digest() {
        return digest;
    }

    /**
     * Draws all conclusions from the facts.
     *
     * @param facts in any order; the findings do not depend on it
     * @return the findings in their own order, one for each conclusion of each rule
     */
    public List<Finding> run(Collection<?> facts) {
        return new Evaluation(base, Collections.unmodifiableSortedMap(cards)).of(facts);
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules lack " + name, e);
        }
    }

    private static SortedMap<String, RuleCard> cardsOf(KieBase base) {
        SortedMap<String, RuleCard> cards = new TreeMap<>();
        base.getKiePackages().stream().flatMap(rules -> rules.getRules().stream())
            .forEach(rule -> cards.put(rule.getName(), card(rule)));
        return cards;
    }

    private static RuleCard card(Rule rule) {
        return new RuleCard(rule.getName(), text(rule, "title"),
            Severity.valueOf(text(rule, "severity").toUpperCase(Locale.ROOT)), text(rule, "basis"));
    }

    /** Drools hands strings of metadata over with their quotation marks. */
    private static String text(Rule rule, String key) {
        String value = String.valueOf(rule.getMetaData().get(key));
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
