package io.impasse.finding;

import io.impasse.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * What changes when positions change.
 *
 * @param findingsBefore what the check of a draft found, or without a draft the sticking points
 * @param findingsAfter  the same with the changed positions
 */
public record WhatIf(List<Changed> changed, ComparisonReport before, ComparisonReport after, List<Finding> findingsBefore,
                     List<Finding> findingsAfter) {

    /** A position, and what it would be; empty: it would no longer be held. */
    public record Changed(Position before, Optional<Position> after) {}
}
