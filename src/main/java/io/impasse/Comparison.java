package io.impasse;

import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Conflict;
import io.impasse.finding.Finding;
import io.impasse.finding.Opening;
import io.impasse.finding.PackageDeal;
import io.impasse.finding.TermZone;
import io.impasse.json.ComparisonJson;
import io.impasse.report.Sheet;
import java.util.List;

/**
 * The positions of a day against each other: where they clash, and where a compromise is possible. Immutable; printing it
 * any number of times gives the same text.
 */
public record Comparison(ComparisonReport report) {

    /** Where two parties stand against each other: deadlocks first, then red lines against demands, then demands. */
    public List<Finding> stickingPoints() {
        return report.stickingPoints();
    }

    /** What parties have held before the day and no longer hold, each with what they hold instead; by term and party. */
    public List<Finding> moved() {
        return report.moved();
    }

    /**
     * For each question (a term of a subject) the values that no red line rejects, by term and subject. Distances are in
     * steps of a ladder, in the unit of an amount, or in days.
     */
    public List<TermZone> zones() {
        return report.bridging().zones();
    }

    /**
     * Packages that no red line rejects and none betters; at most five, spread, in a fixed order. None: see
     * {@link #conflicts} and {@link #openings}; then {@link #partialPackages} settle what no conflict touches.
     */
    public List<PackageDeal> packages() {
        return report.bridging().packages();
    }

    /** Packages over the questions that no conflict touches; none where whole packages stand. */
    public List<PackageDeal> partialPackages() {
        return report.bridging().rest();
    }

    /** All minimal sets of red lines that cannot stand together, fewest red lines first. */
    public List<Conflict> conflicts() {
        return report.bridging().conflicts();
    }

    /** For conflicts that hang together, the smallest sets of moves that open them; one of each opening is needed. */
    public List<Opening> openings() {
        return report.bridging().openings();
    }

    /** The report for a terminal, 100 columns wide, without colours; lines end with LF. */
    public String toText() {
        return Sheet.of(report).text(false);
    }

    /** The report in Markdown; nothing in the case can inject markup. */
    public String toMarkdown() {
        return Sheet.of(report).markdown();
    }

    /** The report as one JSON object, see {@code comparison.schema.json}. */
    public String toJson() {
        return ComparisonJson.write(report);
    }
}
