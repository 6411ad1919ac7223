package io.impasse.dialect;

import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.Condition.Test;
import io.impasse.dialect.Expression.Literal;
import io.impasse.dialect.Expression.Self;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How near a rule came to firing: the facts that meet most of its conditions, and the first condition that fails for them.
 *
 * @param matched   facts for the conditions before it, in their order
 * @param condition the one that fails
 * @param test      the test of it that fails; empty: there is no fact of its type, or a fact that must not be there is
 * @param fact      the fact that fails it, or that should not be there; empty: there is none
 * @param values    what the test compared, such as {@code obligors is [alba]}
 */
public record NearMiss(List<Object> matched, Condition condition, Optional<Test> test, Optional<Object> fact, List<String> values) {
    public NearMiss {
        matched = List.copyOf(matched);
        values = List.copyOf(values);
    }

    /**
     * The nearest miss of a rule that does not fire; empty if it fires.
     *
     * @param counts whether a combination of facts is looked at; given those for the first conditions, and the one that fails
     */
    public static Optional<NearMiss> of(Rule rule, FactBase facts, Predicate<Collection<Object>> counts) {
        Search search = new Search(rule, counts);
        Matches.of(rule, facts, search, bound -> search.fires |= counts.test(search.matched));
        return search.fires ? Optional.empty() : search.best;
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
                keep(0, Optional.empty(), Optional.empty(), List.of());
            }
        }

        @Override
        public void tested(Test test, Object fact, Object[] bound, boolean held) {
            Condition condition = rule.conditions().get(depth);
            if (!held && condition instanceof Condition.Pattern pattern) {
                keep(1 + pattern.tests().indexOf(test), Optional.of(test), Optional.of(fact), values(test.expression(), fact, bound));
            }
        }

        @Override
        public void looked(Presence presence, List<Object> found) {
            if (found.isEmpty() == presence.wanted()) {
                keep(1, Optional.empty(), found.stream().findFirst(), List.of());
            }
        }

        private void keep(int within, Optional<Test> test, Optional<Object> fact, List<String> values) {
            int reach = depth * 1_000 + within;
            if (reach > bestDepth && counts.test(Stream.concat(matched.stream(), fact.stream()).toList())) {
                bestDepth = reach;
                best = Optional.of(new NearMiss(matched, rule.conditions().get(depth), test, fact, values));
            }
        }

        private static List<String> values(Expression expression, Object fact, Object[] bound) {
            return expression.all().filter(part -> !(part instanceof Literal) && !(part instanceof Self) && part != expression || expression.parts().isEmpty())
                .filter(part -> !part.type().truth() || part == expression).map(part -> part.words() + " is " + part.of(fact, bound)).distinct().toList();
        }
    }
}
