package io.impasse.json;

import io.impasse.finding.Report;
import io.impasse.finding.Severity;
import io.impasse.model.Digest;
import io.impasse.text.Agreement;
import java.util.List;

/** Writes a report as JSON, see {@code report.schema.json}. Other tools rely on its fields. */
public final class ReportJson {
    private final Report report;
    private final ProvisionJson provisions;
    private final FindingJson findings;
    private final ZoneJson zones;

    private ReportJson(Report report) {
        this.report = report;
        ValueJson values = ValueJson.of(report.vocabulary());
        BecauseJson because = new BecauseJson(values);
        this.provisions = new ProvisionJson(values);
        this.findings = new FindingJson(report.agreement().file(), because, report.vocabulary());
        this.zones = new ZoneJson(values, because);
    }

    /** The report: indented by two spaces, LF line ends. */
    public static String write(Report report) {
        return JsonText.of(new ReportJson(report)::report);
    }

    /** What was read in the agreement alone, with the same fields: clauses, provisions, unread clauses. */
    public static String writeReading(Report report) {
        return JsonText.of(new ReportJson(report)::reading);
    }

    private void report(JsonOut out) {
        reading(out);
        out.objects("issues", report.issues(), (it, issue) ->
                it.text("id", issue.id()).texts("provisions", issue.provisions()).text("status", issue.status()))
            .objects("findings", report.findings(), findings::finding)
            .objects("zones", report.zones(), zones::zone)
            .object("summary", this::summary);
    }

    private void reading(JsonOut out) {
        out.object("tool", it -> it.text("name", "impasse").text("version", Product.version()).object("rules", rules ->
                RulesJson.write(rules, report.rules())))
            .object("case", it -> it.text("id", report.file().id()).text("asOf", BecauseJson.day(report.setting()))
                .text("digest", report.file().digest()))
            .object("agreement", this::agreement)
            .objects("provisions", report.provisions(), provisions::provision)
            .objects("unread", report.unread(), ProvisionJson::unread);
    }

    private void agreement(JsonOut out) {
        Agreement agreement = report.agreement();
        out.text("title", agreement.title()).text("file", agreement.file()).text("digest", Digest.of(agreement.text()))
            .text("profile", report.setting().profile())
            .objects("clauses", agreement.clauses(), ProvisionJson::clause);
    }

    private void summary(JsonOut out) {
        for (Severity severity : Severity.values()) {
            out.number(severity.id(), report.count(severity));
        }
        out.number("clauses", report.agreement().clauses().size()).number("provisions", report.provisions().size())
            .number("unread", report.unread().size()).number("rulesRun", report.rules().cards().size())
            .number("options", report.options().values().stream().mapToInt(List::size).sum());
    }
}
