package io.impasse;

import io.impasse.finding.ClauseReading;
import io.impasse.finding.Report;
import io.impasse.json.ClauseReadingJson;
import io.impasse.report.Sheet;

/** How a clause of a draft is read. Immutable; printing it any number of times gives the same text. */
public record Explanation(ClauseReading reading, Report report) {

    /** The report for a terminal, 100 columns wide, without colours; lines end with LF. */
    public String toText() {
        return Sheet.of(reading, report).text(false);
    }

    /** The report in Markdown; nothing in the draft can inject markup. */
    public String toMarkdown() {
        return Sheet.of(reading, report).markdown();
    }

    /** One JSON object with the {@code clause}, its {@code frames}, and the words that are {@code frameless}. */
    public String toJson() {
        return ClauseReadingJson.write(reading, report);
    }
}
