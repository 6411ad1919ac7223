package io.impasse.finding;

import io.impasse.model.Position;
import java.util.List;

/**
 * Red lines that cannot all stand together, while any of them could go and the others stand.
 *
 * @param redLines  at least one, in the order of party and term
 * @param questions what they clash on
 */
public record Conflict(List<Position> redLines, List<Question> questions) {

    /** Those whose red lines they are, in the order of the alphabet. */
    public List<String> parties() {
        return redLines.stream().map(Position::party).distinct().sorted().toList();
    }
}
