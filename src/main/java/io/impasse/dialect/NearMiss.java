package io.impasse.dialect;

import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How near a rule came to firing: the facts that meet most of its conditions, and the first condition that fails for them.
 *
 * @param matched   facts for the conditions before it, in their order
 * @param condition the one that fails
 * @param test      the test of it that fails; empty: there is no fact to test, or a fact that must not be there is
 * @param fact      the fact that fails it, or that should not be there; empty: there is none
 * @param compared  what the test compared, by its words in the rule, such as {@code obligors}
 */
public record NearMiss(List<Object> matched, Condition condition, Optional<Test> test, Optional<Object> fact, Map<String, Object> compared) {
    public NearMiss {
        matched = List.copyOf(matched);
        compared = Collections.unmodifiableMap(compared);
    }

    /**
     * The nearest miss of a rule that does not fire; empty if it fires.
     *
     * @param counts whether a combination of facts is looked at; given those for the first conditions, and the one that fails
     */
    public static Optional<NearMiss> of(Rule rule, FactBase facts, Predicate<Collection<Object>> counts) {
        Search search = new Search(rule, counts);
        Matches.of(rule, facts, search, bound -> search.fires |= counts.test(search.matched));
        NearMiss nothing = new NearMiss(List.of(), rule.conditions().get(0), Optional.empty(), Optional.empty(), Map.of());
        return search.fires ? Optional.empty() : Optional.of(search.best.orElse(nothing));
    }

    /** Hears of every combination, and keeps the one that gets farthest. */
    private static final class Search implements Watcher {
        private final Rule rule;
        private final Predicate<Collection<Object>> counts;
        private Optional<NearMiss> best = Optional.empty();
        private int bestDepth = -1;
        private List<Object> matched = List.of();
        private int depth;
        private boolean fires;

        private Search(Rule rule, Predicate<Collection<Object>> counts) {
            this.rule = rule;
            this.counts = counts;
        }

        @Override
        public void reached(int conditions, List<Object> facts) {
            matched = facts;
            depth = conditions;
            if (conditions < rule.conditions().size()) {
                keep(0, Optional.empty(), Optional.empty(), Map.of());
            }
        }

        @Override
        public void tested(Test test, Object fact, Object[] bound, boolean held) {
            Condition condition = rule.conditions().get(depth);
            if (!held && condition instanceof Condition.Pattern pattern) {
                keep(1 + pattern.tests().indexOf(test), Optional.of(test), Optional.of(fact), compared(test.expression(), fact, bound));
            }
        }

        @Override
        public void looked(Presence presence, List<Object> found) {
            if (found.isEmpty() == presence.wanted()) {
                keep(1, Optional.empty(), found.stream().findFirst(), Map.of());
            }
        }

        private void keep(int within, Optional<Test> test, Optional<Object> fact, Map<String, Object> compared) {
            int reach = depth * 1_000 + within;
            if (reach > bestDepth && counts.test(Stream.concat(matched.stream(), fact.stream()).toList())) {
                bestDepth = reach;
                best = Optional.of(new NearMiss(matched, rule.conditions().get(depth), test, fact, compared));
            }
        }

        /** The words and variables of the test, without the fact itself and without what is worked out from the others. */
        private static Map<String, Object> compared(Expression expression, Object fact, Object[] bound) {
            Map<String, Object> values = new LinkedHashMap<>();
            expression.all().filter(part -> part instanceof Expression.Call || part instanceof Expression.Variable).filter(part -> !part.type().truth())
                .forEach(part -> values.put(part.words(), part.of(fact, bound)));
            return values;
        }
    }
}
