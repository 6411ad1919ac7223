package io.impasse.json;

import io.impasse.finding.ComparisonReport;
import io.impasse.finding.MustMove;
import io.impasse.model.Claim;
import java.util.List;

/** Writes what must move for something to stand as JSON; its parts are as in {@code comparison.schema.json}. */
public final class MustMoveJson {
    private MustMoveJson() {}

    /** The report: indented by two spaces, LF line ends. */
    public static String write(MustMove move, ComparisonReport report) {
        return JsonText.of(it -> write(it, move, report));
    }

    private static void write(JsonOut out, MustMove move, ComparisonReport report) {
        ValueJson values = ValueJson.of(report.vocabulary());
        BecauseJson because = new BecauseJson(values);
        ZoneJson zones = new ZoneJson(values, because);
        ConflictJson conflicts = new ConflictJson(move.conflicts(), report.vocabulary().relations(), zones, because);
        ComparisonJson.head(out, report);
        out.objects("claims", move.claims(), (it, claim) -> claim(it, claim, zones))
            .objects("conflicts", move.conflicts(), conflicts::conflict).objects("moves", move.openings(), conflicts::opening)
            .objects("missed", move.missed(), (it, distance) -> {
                zones.distance(it, distance);
                it.objects("because", List.of(distance.position()), because::fact);
            });
    }

    private static void claim(JsonOut out, Claim claim, ZoneJson zones) {
        zones.subject(out, claim.term(), claim.subject());
        zones.values(out, "values", claim.term(), List.of(claim.accepts()));
    }
}
