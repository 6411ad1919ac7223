package io.impasse.json;

import io.impasse.finding.Bridging;
import io.impasse.finding.ComparisonReport;
import io.impasse.finding.Finding;
import io.impasse.finding.IssueLine;
import io.impasse.finding.PackageDeal;

/** Writes the comparison of positions as JSON, see {@code comparison.schema.json}. Other tools rely on its fields. */
public final class ComparisonJson {
    private final ComparisonReport report;
    private final ValueJson values;
    private final BecauseJson because;
    private final ZoneJson zones;

    ComparisonJson(ComparisonReport report) {
        this.report = report;
        this.values = ValueJson.of(report.vocabulary());
        this.because = new BecauseJson(values);
        this.zones = new ZoneJson(values, because);
    }

    /** The report: indented by two spaces, LF line ends. */
    public static String write(ComparisonReport report) {
        return JsonText.of(new ComparisonJson(report)::report);
    }

    void report(JsonOut out) {
        Bridging bridging = report.bridging();
        ConflictJson conflicts = new ConflictJson(bridging.conflicts(), report.vocabulary().relations(), zones, because);
        head(out, report);
        out.objects("issues", report.issues(), ComparisonJson::issue)
            .objects("findings", report.stickingPoints(), this::stickingPoint)
            .objects("moved", report.moved(), new FindingJson("", because, report.vocabulary())::finding)
            .objects("commonGround", report.commonGround(), zones::zone)
            .objects("zones", bridging.zones(), zones::zone)
            .objects("packages", bridging.packages(), this::deal)
            .objects("partialPackages", bridging.rest(), this::deal)
            .objects("conflicts", bridging.conflicts(), conflicts::conflict)
            .objects("moves", bridging.openings(), conflicts::opening)
            .object("search", it -> search(it, report));
    }

    /** What ran, on which case, as of which day. */
    static void head(JsonOut out, ComparisonReport report) {
        out.object("tool", it -> it.text("name", "impasse").text("version", Product.version()).object("rules", rules ->
                RulesJson.write(rules, report.rules())))
            .object("case", it -> it.text("id", report.file().id()).text("asOf", BecauseJson.day(report.setting())).text("digest", report.file().digest()));
    }

    private static void search(JsonOut out, ComparisonReport report) {
        Bridging.Bounds bounds = report.bridging().bounds();
        out.number("packagesFound", bounds.packageCount()).truth("packagesExhausted", bounds.packagesWhole())
            .truth("conflictsExhausted", bounds.conflictsWhole()).truth("movesExhausted", bounds.movesWhole());
        report.confided().ifPresentOrElse(stands -> out.truth("standsWithConfidential", stands), () -> out.nothing("standsWithConfidential"));
    }

    private static void issue(JsonOut out, IssueLine line) {
        out.text("id", line.issue()).text("state", line.state().id())
            .object("strengths", it -> line.firmest().forEach((actor, strength) -> it.text(actor, strength.id())));
    }

    private void stickingPoint(JsonOut out, Finding finding) {
        out.text("rank", ComparisonReport.rank(finding).id());
        new FindingJson("", because, report.vocabulary()).finding(out, finding);
    }

    private void deal(JsonOut out, PackageDeal deal) {
        out.objects("losses", deal.losses(), (it, loss) -> it.text("party", loss.party())
                .objects("demands", loss.demands(), because::fact).objects("preferences", loss.preferences(), because::fact))
            .objects("parts", deal.parts(), this::part);
    }

    private void part(JsonOut out, PackageDeal.Part part) {
        String term = zones.question(out, part.question());
        out.object("value", it -> values.write(it, term, part.value()));
        zones.values(out, "also", term, part.also());
    }
}
