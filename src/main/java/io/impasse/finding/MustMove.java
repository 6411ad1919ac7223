package io.impasse.finding;

import io.impasse.model.Claim;
import java.util.List;

/**
 * What must move for something to stand.
 *
 * @param claims    what is to stand, all of it
 * @param conflicts the minimal sets of red lines that cannot stand with it; none: no red line is in its way
 * @param openings  the smallest sets of moves out of these conflicts
 * @param missed    the demands and preferences that it misses, and by how far
 */
public record MustMove(List<Claim> claims, List<Conflict> conflicts, List<Opening> openings, List<Distance> missed) {}
