package io.impasse.json;

import io.impasse.finding.Finding;
import io.impasse.finding.Report;
import io.impasse.finding.Severity;
import io.impasse.finding.TechniqueOption;
import io.impasse.finding.Zone;
import io.impasse.model.Actors;
import io.impasse.model.Choice;
import io.impasse.model.Digest;
import io.impasse.model.Places;
import io.impasse.model.Position;
import io.impasse.model.Quote;
import io.impasse.model.Slot;
import io.impasse.model.Technique;
import io.impasse.text.Agreement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes a report as JSON, see {@code report.schema.json}. Other tools rely on its fields. */
public final class ReportJson {
    private final Report report;
    private final ValueJson values;
    private final ProvisionJson provisions;
    private final BecauseJson because;

    private ReportJson(Report report) {
        this.report = report;
        this.values = ValueJson.of(report.vocabulary());
        this.provisions = new ProvisionJson(values);
        this.because = new BecauseJson(values);
    }

    /** The report: indented by two spaces, LF line ends. */
    public static String write(Report report) {
        return JsonText.indented(out -> new JsonOut(out).object(new ReportJson(report)::report));
    }

    /** What was read in the agreement alone, with the same fields: clauses, provisions, unread clauses. */
    public static String writeReading(Report report) {
        return JsonText.indented(out -> new JsonOut(out).object(new ReportJson(report)::reading));
    }

    private void report(JsonOut out) {
        reading(out);
        out.objects("issues", report.issues(), (it, issue) ->
                it.text("id", issue.id()).texts("provisions", issue.provisions()).text("status", issue.status()))
            .objects("findings", report.findings(), this::finding)
            .objects("zones", report.zones(), this::zone)
            .object("summary", this::summary);
    }

    private void reading(JsonOut out) {
        out.object("tool", it -> it.text("name", "impasse").text("version", Product.version()).object("rules", rules ->
                rules.number("count", report.rules().size()).text("digest", report.rulesDigest())))
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

    private void finding(JsonOut out, Finding finding) {
        var conclusion = finding.conclusion();
        List<String> clauses = conclusion.places().stream().map(Quote::clause).distinct().toList();
        out.text("id", finding.id()).text("rule", finding.rule().id()).text("kind", conclusion.kind().id())
            .text("severity", finding.severity().id()).text("about", finding.ofAgreement() ? "agreement" : "positions")
            .text("issue", conclusion.matter())
            .texts("parties", conclusion.parties()).texts("clauses", clauses).text("actor", conclusion.actor())
            .text("message", finding.message()).text("hint", conclusion.hint())
            .objects("places", conclusion.places(), this::place)
            .objects("because", finding.why().leaves(), because::fact)
            .object("why", it -> because.tree(it, finding.why()));
        if (conclusion instanceof TechniqueOption option) {
            out.object("technique", it -> technique(it, option, option.unmet(finding.why().leaves())));
        }
    }

    private void technique(JsonOut out, TechniqueOption option, List<Position> unmet) {
        Technique technique = report.vocabulary().technique(option.bridge().technique());
        out.text("id", technique.id()).text("title", technique.title()).text("does", technique.does())
            .objects("unmet", unmet, because::fact)
            .texts("needs", technique.slots().stream().map(Slot::says).toList())
            .objects("precedents", technique.precedents(), (it, precedent) -> it.text("name", precedent.name())
                .text("outcome", precedent.outcome()).text("happened", precedent.happened()).text("source", precedent.source())
                .truth("secondary", precedent.secondary()))
            .texts("warnings", technique.warnings());
    }

    private void place(JsonOut out, Quote quote) {
        out.text("file", report.agreement().file()).number("start", quote.start()).number("end", quote.end())
            .text("quote", quote.text()).text("clause", quote.clause()).text("label", quote.label());
    }

    private void zone(JsonOut out, Zone zone) {
        out.text("term", zone.term()).texts("of", zone.subject().of()).texts("in", zone.subject().in());
        members(zone).ifPresentOrElse(ids -> out.texts("values", ids),
            () -> out.objects("values", List.of(zone.values()), (it, value) -> values.write(it, zone.term(), value)));
        out.texts("parties", zone.parties()).objects("because", zone.because(), because::fact);
    }

    private static Optional<Collection<String>> members(Zone zone) {
        if (zone.values() instanceof Choice choice) {
            return Optional.of(choice.options());
        }
        if (zone.values() instanceof Actors actors) {
            return Optional.of(actors.actors());
        }
        return zone.values() instanceof Places places ? Optional.of(places.places()) : Optional.empty();
    }

    private void summary(JsonOut out) {
        for (Severity severity : Severity.values()) {
            out.number(severity.id(), report.count(severity));
        }
        out.number("clauses", report.agreement().clauses().size()).number("provisions", report.provisions().size())
            .number("unread", report.unread().size()).number("rulesRun", report.rules().size())
            .number("options", report.options().values().stream().mapToInt(List::size).sum());
    }
}
