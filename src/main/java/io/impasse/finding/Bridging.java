package io.impasse.finding;

import java.util.List;

/**
 * Where a compromise is possible among the positions of a day.
 *
 * @param stands    whether a package stands with every red line
 * @param zones     one for each question on which a position stands
 * @param packages  over all questions; none: no package stands while every red line stands
 * @param conflicts all minimal sets of red lines that cannot stand together
 * @param openings  the smallest moves, by conflicts that hang together
 * @param rest      where no package stands: packages over the questions that no conflict touches
 * @param bounds    which searches were cut short
 */
public record Bridging(boolean stands, List<TermZone> zones, List<PackageDeal> packages, List<Conflict> conflicts, List<Opening> openings,
                       List<PackageDeal> rest, Bounds bounds) {

    /**
     * How far the searches went.
     *
     * @param packageCount  how many packages of different losses there are, of which the report shows some
     * @param packagesWhole whether these are all; if not, others may be as good
     * @param conflictsWhole whether all conflicts were found
     * @param movesWhole    whether all smallest sets of moves were found
     */
    public record Bounds(int packageCount, boolean packagesWhole, boolean conflictsWhole, boolean movesWhole) {}
}
