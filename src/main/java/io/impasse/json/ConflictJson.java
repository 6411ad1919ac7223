package io.impasse.json;

import io.impasse.finding.Conflict;
import io.impasse.finding.Move;
import io.impasse.finding.Opening;
import io.impasse.model.Relation;
import java.util.List;

/** Writes conflicts of red lines and the ways out of them. */
record ConflictJson(List<Conflict> all, List<Relation> relations, ZoneJson zones, BecauseJson because) {

    void conflict(JsonOut out, Conflict conflict) {
        out.text("id", id(conflict)).texts("parties", conflict.parties())
            .objects("questions", conflict.questions(), zones::question)
            .objects("because", conflict.redLines(), because::fact)
            .texts("relations", conflict.relations(relations).stream().map(Relation::because).toList());
    }

    /** Such as {@code c1}: the place in the list of conflicts. */
    private String id(Conflict conflict) {
        return "c" + (all.indexOf(conflict) + 1);
    }

    void opening(JsonOut out, Opening opening) {
        out.texts("conflicts", opening.conflicts().stream().map(this::id).toList())
            .objects("ways", opening.ways(), (it, way) -> it.texts("parties", way.parties()).objects("moves", way.moves(), this::move));
    }

    private void move(JsonOut out, Move move) {
        out.text("party", move.redLine().party()).objects("because", List.of(move.redLine()), because::fact)
            .objects("to", move.to(), (it, to) -> {
                String term = zones.question(it, to.question());
                zones.values(it, "values", term, to.open());
                it.object("nearest", nearest -> zones.distance(nearest, to.nearest()));
            });
    }
}
