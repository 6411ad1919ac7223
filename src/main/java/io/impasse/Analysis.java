package io.impasse;

import io.impasse.finding.Finding;
import io.impasse.finding.Report;
import io.impasse.json.ProvisionFile;
import io.impasse.json.ReportJson;
import io.impasse.model.Provision;
import io.impasse.report.MarkdownReport;
import io.impasse.report.TextReport;
import java.util.List;

/** What the check of one draft found. Immutable; printing it any number of times gives the same text. */
public record Analysis(Report report) {

    /** The findings: errors first, then by place. */
    public List<Finding> findings() {
        return report.findings();
    }

    /** What the clauses of the draft do, by place. */
    public List<Provision> provisions() {
        return report.provisions();
    }

    /** The provisions as a YAML file to be corrected and given to {@link Analyzer#check(String, String, java.nio.file.Path)}. */
    public String toProvisions() {
        return ProvisionFile.write(provisions());
    }

    /** The report for a terminal, 100 columns wide, without colours; lines end with LF. */
    public String toText() {
        return TextReport.write(report, false);
    }

    /** The report in Markdown; nothing in the draft can inject markup. */
    public String toMarkdown() {
        return MarkdownReport.write(report);
    }

    /** The report as one JSON object with the fixed fields that other tools rely on. */
    public String toJson() {
        return ReportJson.write(report);
    }
}
