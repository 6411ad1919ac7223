package io.impasse.finding;

import java.util.List;

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
}
