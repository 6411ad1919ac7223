package io.impasse.json;

import io.impasse.model.ChecklistItem;
import io.impasse.model.Issue;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.util.List;
import java.util.Map;

/** A small vocabulary of the tests. */
final class Vocabularies {
    private Vocabularies() {}

    static Vocabulary small() {
        Term extent = new Term("withdrawal.extent", "How far", "choice", List.of("none", "part", "complete"), true, false, "", false);
        Term deadline = new Term("withdrawal.deadline", "By when", "period", List.of(), false, false, "", false);
        Term regions = new Term("withdrawal.regions", "Where", "places", List.of(), false, false, "", false);
        Term order = new Term("withdrawal.order", "Order", "order", List.of(), false, false, "", false);
        Term monitor = new Term("monitoring.monitor", "Who", "actors", List.of(), false, false, "", false);
        Term personnel = new Term("force-limits.personnel", "How many", "amount", List.of(), false, true, "personnel", false);
        Term distance = new Term("withdrawal.distance", "How far", "amount", List.of(), false, false, "km", false);
        return new Vocabulary(List.of(new Issue("withdrawal", "Withdrawal", List.of(extent, deadline, regions, order, distance)),
            new Issue("monitoring", "Monitoring", List.of(monitor)),
            new Issue("force-limits", "Limits", List.of(personnel)), new Issue("elections", "Elections", List.of())),
            Map.of("armed-forces", List.of("force")), Map.of(), Map.of(), Map.of(),
            Map.of("personnel", List.of("soldier"), "km", List.of("km"), "day", List.of("day")), Map.of(),
            Map.of("ceasefire", List.of(), "withdrawal", List.of(), "signature", List.of()),
            List.of(new ChecklistItem("monitoring", "Who monitors", List.of(), List.of(), List.of(), List.of(), List.of())), List.of(), List.of());
    }
}
