package io.impasse.lint;

import io.impasse.dialect.Expression;
import io.impasse.dialect.Expression.Variable;
import io.impasse.lint.Shape.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Ways to find the facts of some patterns among other facts of which something is known. Not all ways are tried where patterns
 * are so many and so alike that it would take long; then none counts as found.
 */
final class Embedding {
    private static final int MOST_TRIES = 5_000;

    private final List<Fact> patterns;
    private final List<Fact> facts;
    private final Known known;
    private final Map<Variable, Variable> found;
    private int tries;

    private Embedding(List<Fact> patterns, List<Fact> facts, Known known, Map<Variable, Variable> given) {
        this.patterns = patterns;
        this.facts = facts;
        this.known = known;
        this.found = new HashMap<>(given);
    }

    /** Whether each pattern is met by one of the facts, as far as is known; {@code given} says what other facts are called there. */
    static boolean exists(List<Fact> patterns, List<Fact> facts, Known known, Map<Variable, Variable> given) {
        return new Embedding(patterns, facts, known, given).from(0, all -> true);
    }

    /** Whether there is such a way that is also good. */
    static boolean exists(List<Fact> patterns, List<Fact> facts, Known known, Predicate<Map<Variable, Variable>> good) {
        return new Embedding(patterns, facts, known, Map.of()).from(0, good);
    }

    private boolean from(int at, Predicate<Map<Variable, Variable>> good) {
        if (at == patterns.size()) {
            return good.test(found);
        }
        Fact pattern = patterns.get(at);
        for (Fact fact : facts) {
            found.put(pattern.name(), fact.name());
            boolean fits = tries++ < MOST_TRIES && fact.pattern().type() == pattern.pattern().type()
                && pattern.claims().stream().allMatch(claim -> known.implies(claim.about(part -> renamed(part, found))));
            if (fits && from(at + 1, good)) {
                return true;
            }
        }
        return false;
    }

    /** What a fact is called by other names. */
    static Expression renamed(Expression part, Map<Variable, Variable> names) {
        return part instanceof Variable fact ? names.getOrDefault(fact, fact) : part;
    }
}
