package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Value;
import java.util.List;

/**
 * The zone of one question: the values that no red line rejects, and who would have to move how far to reach it.
 *
 * @param open      the values that no red line rejects, neighbours joined; empty: every value is rejected
 * @param onCondition values that are open only if something else holds
 * @param positions all positions on the question, parties in the order of the alphabet, the firmest first
 * @param distances the demands and preferences that the zone does not meet
 */
public record TermZone(Question question, List<Value> open, List<Conditional> onCondition, List<Position> positions,
                       List<Distance> distances) {

    /**
     * Values that a red line rejects, but not in every case.
     *
     * @param because the positions that may open them: flexible ones where all that they wait for holds, and red lines
     *                where something that they wait for does not
     */
    public record Conditional(List<Value> open, List<Position> because) {}
}
