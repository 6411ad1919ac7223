package io.impasse.dialect;

import io.impasse.dialect.Condition.Binding;
import io.impasse.dialect.Condition.Part;
import io.impasse.dialect.Condition.Pattern;
import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The combinations of facts that meet the conditions of a rule, found by trying all of them, condition by condition. */
public final class Matches {
    private final Rule rule;
    private final FactBase facts;
    private final Watcher watcher;
    private final Object[] bound;

    private Matches(Rule rule, FactBase facts, Watcher watcher) {
        this.rule = rule;
        this.facts = facts;
        this.watcher = watcher;
        this.bound = new Object[rule.slots()];
    }

    /** Hands over the values of the variables of each combination, by slot; they change after the call. */
    public static void of(Rule rule, FactBase facts, Watcher watcher, Consumer<Object[]> found) {
        new Matches(rule, facts, watcher).from(0, List.of(), found);
    }

    private void from(int condition, List<Object> matched, Consumer<Object[]> found) {
        watcher.reached(condition, matched);
        if (condition == rule.conditions().size()) {
            found.accept(bound);
        } else if (rule.conditions().get(condition) instanceof Pattern pattern) {
            facts.of(pattern.type()).stream().filter(fact -> meets(pattern, fact)).forEach(fact -> {
                from(condition + 1, and(matched, fact), found);
                watcher.reached(condition, matched);
            });
        } else if (holds((Presence) rule.conditions().get(condition))) {
            from(condition + 1, matched, found);
        }
    }

    private static List<Object> and(List<Object> some, Object more) {
        List<Object> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private boolean holds(Presence presence) {
        List<Object> found = together(presence.patterns());
        watcher.looked(presence, found);
        return found.isEmpty() != presence.wanted();
    }

    /** The first facts that meet all the patterns; none if there are none. */
    private List<Object> together(List<Pattern> patterns) {
        return facts.of(patterns.get(0).type()).stream().filter(fact -> meets(patterns.get(0), fact))
            .map(fact -> with(fact, patterns.subList(1, patterns.size()))).filter(all -> !all.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Object> with(Object fact, List<Pattern> others) {
        List<Object> rest = others.isEmpty() ? List.of() : together(others);
        return rest.size() < others.size() ? List.of() : Stream.concat(Stream.of(fact), rest.stream()).toList();
    }

    private boolean meets(Pattern pattern, Object fact) {
        pattern.variable().ifPresent(variable -> bound[variable.slot()] = fact);
        for (Part part : pattern.parts()) {
            if (part instanceof Binding binding) {
                bound[binding.variable().slot()] = binding.value().of(fact, bound);
            } else if (!holds((Test) part, fact)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Test test, Object fact) {
        boolean held = test.expression().holds(fact, bound);
        watcher.tested(test, fact, bound, held);
        return held;
    }
}
