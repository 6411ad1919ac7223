package io.impasse;

import io.impasse.model.Case;
import io.impasse.model.Position;
import java.util.List;

/**
 * A case as it lies on the table for an audience.
 *
 * @param open  the case with the positions that the audience may see: what is searched and shown
 * @param whole the case with the confidential positions of others, too
 */
record Table(Case open, Case whole) {

    static Table before(Case whole, String audience) {
        return new Table(whole.with(whole.positions().stream().filter(position -> position.visibleTo(audience)).toList()), whole);
    }

    /** Other positions, and nothing confidential beside them: else one could find out by supposing where a red line runs. */
    Table supposing(List<Position> positions) {
        Case otherwise = open.with(positions);
        return new Table(otherwise, otherwise);
    }
}
