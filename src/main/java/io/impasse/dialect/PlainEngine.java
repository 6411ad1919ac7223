package io.impasse.dialect;

import io.impasse.finding.Conclusion;
import io.impasse.model.InputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws the conclusions of rules without Drools: slow on many facts, but plain, and it can tell what it tries. The
 * engine is measured against it; coverage, mutation and the question why a rule is silent rest on it.
 */
public final class PlainEngine {
    private final SortedMap<Integer, List<Rule>> layers = new TreeMap<>();

    /**
     * An engine for these rules.
     *
     * @throws InputException if a conclusion rests on its own absence
     */
    public PlainEngine(List<Rule> rules) {
        Map<String, Integer> depth = new Layers(rules).depths();
        rules.forEach(rule -> layers.computeIfAbsent(depth.get(Layers.name(rule)), layer -> new ArrayList<>()).add(rule));
    }

    /**
     * A conclusion with the rule that drew it.
     *
     * @param rule its id
     */
    public record Drawn(String rule, Conclusion conclusion) {}

    /** All conclusions from the facts, whatever their order. */
    public Set<Drawn> run(Collection<?> facts) {
        return run(new FactBase(facts));
    }

    /** All conclusions, which are also added to the facts. */
    public Set<Drawn> run(FactBase facts) {
        Set<Drawn> drawn = new LinkedHashSet<>();
        layers.values().forEach(layer -> exhaust(layer, facts, drawn));
        return drawn;
    }

    private static void exhaust(List<Rule> layer, FactBase facts, Set<Drawn> drawn) {
        boolean more = true;
        while (more) {
            Set<Drawn> fresh = new LinkedHashSet<>();
            layer.forEach(rule -> Matches.of(rule, facts, Watcher.NONE, bound -> fresh.add(new Drawn(rule.id(), rule.draw().from(bound)))));
            more = drawn.addAll(fresh);
            fresh.forEach(one -> facts.add(one.conclusion()));
        }
    }

    /** In which layer each type of conclusion is complete: above all whose absence it rests on. */
    private record Layers(List<Rule> rules) {

        SortedMap<String, Integer> depths() {
            SortedMap<String, Integer> depths = new TreeMap<>();
            rules.forEach(rule -> depths.put(name(rule), 0));
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Rule rule : rules) {
                    int least = rule.conditions().stream().map(condition -> least(condition, depths)).max(Comparator.naturalOrder()).orElse(0);
                    changed |= least > depths.put(name(rule), Math.max(least, depths.get(name(rule))));
                }
                refuseCircle(depths);
            }
            return depths;
        }

        /** What is deeper than there are rules rests on itself, or on what does. */
        private void refuseCircle(SortedMap<String, Integer> depths) {
            String drawers = rules.stream().filter(rule -> depths.get(name(rule)) > rules.size()).map(Rule::id).sorted().collect(Collectors.joining(", "));
            if (!drawers.isEmpty()) {
                throw new InputException(drawers, "a conclusion rests on its own absence", "take the not or exists out of one of the rules");
            }
        }

        private static int least(Condition condition, SortedMap<String, Integer> depths) {
            int below = condition.patterns().stream().mapToInt(pattern -> depths.getOrDefault(pattern.type().getName(), -1)).max().orElse(-1);
            return condition instanceof Condition.Presence && below >= 0 ? below + 1 : Math.max(0, below);
        }

        static String name(Rule rule) {
            return rule.draw().type().getName();
        }
    }

    /**
     * Refuses rules by which a conclusion rests on its own absence.
     *
     * @throws InputException names the rules
     */
    public static void refuseCircles(List<Rule> rules) {
        new Layers(rules).depths();
    }
}
