package io.impasse;

import io.impasse.finding.Discretion;
import io.impasse.model.Case;
import io.impasse.model.Position;
import java.time.LocalDate;
import java.util.List;

/** The case as it lies on the table for an audience: all of it is searched, and what is confidential is not shown. */
record Table(Case file, String audience) {

    /** All positions that stand on that day. */
    List<Position> standing(LocalDate day) {
        return file.standingOn(day);
    }

    /** Those of them that the audience may see. */
    List<Position> shown(LocalDate day) {
        return standing(day).stream().filter(this::shown).toList();
    }

    boolean shown(Position position) {
        return position.visibleTo(audience);
    }

    /** What takes out of a result what the audience must not see. */
    Discretion discretion(LocalDate day) {
        return new Discretion(standing(day).stream().filter(position -> !shown(position)).toList());
    }

    /** The same audience before other positions. */
    Table with(List<Position> positions) {
        return new Table(file.with(positions), audience);
    }
}
