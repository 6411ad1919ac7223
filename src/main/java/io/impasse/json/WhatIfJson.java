package io.impasse.json;

import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Finding;
import io.impasse.finding.WhatIf;
import java.util.List;

/** Writes what changes when positions change as JSON: two comparisons as in {@code comparison.schema.json}. */
public final class WhatIfJson {
    private WhatIfJson() {}

    /** The report: indented by two spaces, LF line ends. */
    public static String write(WhatIf whatIf) {
        BecauseJson because = new BecauseJson(ValueJson.of(whatIf.before().vocabulary()));
        return JsonText.of(it -> it
            .objects("changes", whatIf.changed(), (change, changed) -> change.object("before", was -> because.fact(was, changed.before()))
                .objects("after", changed.after().stream().toList(), because::fact))
            .object("before", state -> state(state, whatIf.before(), whatIf.findingsBefore()))
            .object("after", state -> state(state, whatIf.after(), whatIf.findingsAfter())));
    }

    private static void state(JsonOut out, ComparisonReport report, List<Finding> findings) {
        out.object("comparison", it -> new ComparisonJson(report).report(it))
            .objects("findings", findings, (it, finding) -> it.text("id", finding.id()).text("rule", finding.rule().id())
                .text("severity", finding.severity().id()).text("message", finding.message()));
    }
}
