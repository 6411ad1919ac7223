package io.impasse.json;

import io.impasse.finding.Distance;
import io.impasse.finding.Question;
import io.impasse.finding.TermZone;
import io.impasse.finding.Zone;
import io.impasse.model.Actors;
import io.impasse.model.Choice;
import io.impasse.model.Places;
import io.impasse.model.Position;
import io.impasse.model.Strength;
import io.impasse.model.Subject;
import io.impasse.model.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes zones and what they are about. */
record ZoneJson(ValueJson values, BecauseJson because) {

    /** Common ground: the values that the parties accept. */
    void zone(JsonOut out, Zone zone) {
        subject(out, zone.term(), zone.subject());
        values(out, "values", zone.term(), List.of(zone.values()));
        out.texts("parties", zone.parties()).objects("because", zone.because(), because::fact);
    }

    /** The values that no red line rejects. */
    void zone(JsonOut out, TermZone zone) {
        String term = question(out, zone.question());
        values(out, "values", term, zone.open());
        out.texts("parties", accepting(zone)).objects("because", zone.positions(), because::fact)
            .objects("onCondition", zone.onCondition(), (it, conditional) -> {
                values(it, "values", term, conditional.open());
                it.objects("because", conditional.because(), because::fact);
            })
            .objects("distances", zone.distances(), this::distance);
    }

    /** Those who accept some of it, beyond ruling things out. */
    private static List<String> accepting(TermZone zone) {
        return zone.positions().stream().filter(position -> position.strength() != Strength.RED_LINE)
            .filter(position -> zone.open().stream().anyMatch(position.accepts()::admits)).map(Position::party).distinct().sorted().toList();
    }

    /** Writes the term and the subject, and returns the id of the term. */
    String question(JsonOut out, Question question) {
        subject(out, question.term().id(), question.subject());
        return question.term().id();
    }

    /** Writes a term and whose and where. */
    void subject(JsonOut out, String term, Subject subject) {
        out.text("term", term).texts("of", subject.of()).texts("in", subject.in());
    }

    void distance(JsonOut out, Distance distance) {
        Position position = distance.position();
        out.text("party", position.party()).text("strength", position.strength().id()).text("date", position.from().toString())
            .object("nearest", it -> values.write(it, position.term(), distance.nearest()))
            .number("length", distance.length()).text("unit", distance.unit());
    }

    /** Ids, or objects where the values are no ids. */
    void values(JsonOut out, String name, String term, List<Value> sets) {
        if (sets.size() == 1 && members(sets.get(0)).isPresent()) {
            out.texts(name, members(sets.get(0)).orElseThrow());
        } else {
            out.objects(name, sets, (it, value) -> values.write(it, term, value));
        }
    }

    private static Optional<Collection<String>> members(Value value) {
        if (value instanceof Choice choice) {
            return Optional.of(choice.options());
        }
        if (value instanceof Actors actors) {
            return Optional.of(actors.actors());
        }
        return value instanceof Places places ? Optional.of(places.places()) : Optional.empty();
    }
}
