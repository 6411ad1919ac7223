package io.impasse.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why something holds: a fact, or a conclusion with the rule that drew it and the facts it matched.
 *
 * @param fact    a fact of the model or a {@link Conclusion}
 * @param rule    id of the rule; empty for a fact that was given
 * @param because the facts the rule matched, in the order of its patterns; empty for a given fact
 */
public record Justification(Object fact, String rule, List<Justification> because) {
    public Justification {
        because = List.copyOf(because);
    }

    /** The given facts that it comes down to, each once, in the order of the rules' patterns. */
    public Set<Object> leaves() {
        Set<Object> leaves = new LinkedHashSet<>();
        collect(leaves);
        return leaves;
    }

    /** This, and what else the same rule matched for the same conclusion. */
    public Justification and(Justification more) {
        return new Justification(fact, rule, Stream.concat(because.stream(), more.because.stream()).distinct().toList());
    }

    private void collect(Set<Object> leaves) {
        if (because.isEmpty() && rule.isEmpty()) {
            leaves.add(fact);
        }
        because.forEach(reason -> reason.collect(leaves));
    }
}
