package io.impasse;

import io.impasse.finding.WhatIf;
import io.impasse.json.WhatIfJson;
import io.impasse.report.Sheet;

/** What would be otherwise if positions changed. Immutable; printing it any number of times gives the same text. */
public record Hypothetical(WhatIf whatIf) {

    /** The report for a terminal, 100 columns wide, without colours; lines end with LF. */
    public String toText() {
        return Sheet.of(whatIf).text(false);
    }

    /** The report in Markdown; nothing in the case can inject markup. */
    public String toMarkdown() {
        return Sheet.of(whatIf).markdown();
    }

    /** One JSON object with {@code changes}, and two comparisons, {@code before} and {@code after}. */
    public String toJson() {
        return WhatIfJson.write(whatIf);
    }
}
