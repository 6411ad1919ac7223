package io.impasse;

import io.impasse.finding.Finding;
import io.impasse.finding.Report;
import io.impasse.json.ProvisionFile;
import io.impasse.json.ReportJson;
import io.impasse.model.Claim;
import io.impasse.model.InputException;
import io.impasse.model.Provision;
import io.impasse.model.Suggestion;
import io.impasse.report.MarkdownReport;
import io.impasse.report.TextReport;
import io.impasse.text.Clause;
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

    /**
     * What a clause, with those below it, sets: what must stand for the clause to stand.
     *
     * @param clause its id or label, such as {@code 6} or {@code 10(c)}
     * @throws InputException if there is no such clause, or it sets no value of a known term
     */
    public List<Claim> claims(String clause) {
        Clause whole = clause(clause);
        List<Claim> claims = provisions().stream().filter(Provision::weighs).filter(provision -> whole.holds(provision.clause()))
            .flatMap(provision -> provision.value().map(value -> new Claim(provision.term(), provision.subject(), value)).stream()).distinct().toList();
        if (claims.isEmpty()) {
            throw new InputException(clause, "the clause sets no value of a known term", "impasse read --explain " + clause + " shows how it is read");
        }
        return claims;
    }

    /** The clause with that id or label. */
    Clause clause(String name) {
        List<Clause> clauses = report.agreement().clauses();
        return clauses.stream().filter(known -> known.id().equals(name) || !name.isEmpty() && known.label().equals(name)).findFirst()
            .orElseThrow(() -> new InputException(name.isEmpty() ? "\"\"" : name, "the draft has no such clause", Suggestion.remedy(name,
                clauses.stream().map(known -> known.label().isEmpty() ? known.id() : known.label()).toList(), "its clauses are")));
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
