package io.impasse.report;

import io.impasse.finding.Bridging;
import io.impasse.finding.ComparisonReport;

/** What was compared, and what was found, in the numbers of the report itself. */
final class ComparisonSummary {
    private ComparisonSummary() {}

    static String title(ComparisonReport report) {
        return "Positions in " + report.file().title() + " as of " + report.setting().asOf();
    }

    static String line(ComparisonReport report) {
        Bridging bridging = report.bridging();
        return Summary.number(report.stickingPoints().size(), "sticking point") + ", " + Summary.number(bridging.conflicts().size(), "conflict") + " of red lines, "
            + (bridging.stands() ? Summary.number(bridging.bounds().packageCount(), "package") : "no package") + "; "
            + Summary.number(report.positions().size(), "position") + " on " + Summary.number(bridging.zones().size(), "question") + "; "
            + Summary.number(report.rules().size(), "rule") + "; case " + report.file().id() + " as of " + report.setting().asOf();
    }
}
