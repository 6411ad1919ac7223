package io.impasse.finding;

import io.impasse.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * What changes when positions change.
 *
 * @param draftBefore what the check of the draft found; empty: there is no draft
 * @param draftAfter  the same with the changed positions
 */
public record WhatIf(List<Changed> changed, ComparisonReport before, ComparisonReport after, Optional<List<Finding>> draftBefore,
                     Optional<List<Finding>> draftAfter) {

    /** What was found on the draft, or without one the sticking points. */
    public List<Finding> findingsBefore() {
        return draftBefore.orElseGet(before::stickingPoints);
    }

    /** The same with the changed positions. */
    public List<Finding> findingsAfter() {
        return draftAfter.orElseGet(after::stickingPoints);
    }


    /** A position, and what it would be; empty: it would no longer be held. */
    public record Changed(Position before, Optional<Position> after) {}
}
