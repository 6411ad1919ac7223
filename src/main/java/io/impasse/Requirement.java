package io.impasse;

import io.impasse.finding.ComparisonReport;
import io.impasse.finding.MustMove;
import io.impasse.json.MustMoveJson;
import io.impasse.report.Sheet;

/** What must move for something to stand. Immutable; printing it any number of times gives the same text. */
public record Requirement(MustMove move, ComparisonReport report) {

    /** The report for a terminal, 100 columns wide, without colours; lines end with LF. */
    public String toText() {
        return Sheet.of(move, report).text(false);
    }

    /** The report in Markdown; nothing in the case can inject markup. */
    public String toMarkdown() {
        return Sheet.of(move, report).markdown();
    }

    /** One JSON object with {@code claims}, {@code conflicts}, {@code moves} and {@code missed}, shaped as in a comparison. */
    public String toJson() {
        return MustMoveJson.write(move, report);
    }
}
