package io.impasse.bridging;

import io.impasse.finding.Distance;
import io.impasse.finding.Question;
import io.impasse.finding.TermZone;
import io.impasse.finding.TermZone.Conditional;
import io.impasse.model.Position;
import io.impasse.model.Strength;
import io.impasse.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What red lines leave open on one question at a time, whatever becomes of the others. */
final class Zones {
    private static final Comparator<Position> FIRM_FIRST = Comparator.comparing(Position::party).thenComparing(Position::strength).thenComparing(Position::id);

    private final Question question;
    private final List<Position> positions;

    private Zones(Question question, List<Position> all) {
        this.question = question;
        this.positions = all.stream().filter(question::concerns).sorted(FIRM_FIRST).toList();
    }

    /** The zone of a question, by all positions. */
    static TermZone of(Question question, List<Position> all) {
        Zones zones = new Zones(question, all);
        List<Value> open = zones.open();
        List<Value> reachable = question.values().stream().filter(value -> zones.closing(value).stream().allMatch(line -> !zones.keys(line, value).isEmpty())).toList();
        return new TermZone(question, Atoms.joined(open), zones.onCondition(), zones.positions, unmet(question, all, reachable).toList());
    }

    /** The demands and preferences that none of these values meets, with their distance from the nearest. */
    static Stream<Distance> unmet(Question question, List<Position> all, List<Value> values) {
        return new Zones(question, all).positions.stream().filter(Position::wish)
            .filter(position -> values.stream().noneMatch(position.accepts()::admits))
            .flatMap(position -> Distances.nearest(question, position, values).stream());
    }

    /** The values that none of these positions rejects, whatever else holds. */
    static List<Value> open(Question question, List<Position> all) {
        return new Zones(question, all).open();
    }

    private List<Value> open() {
        return question.values().stream().filter(value -> closing(value).isEmpty()).toList();
    }

    /** The red lines that reject the value. */
    private List<Position> closing(Value value) {
        return positions.stream().filter(position -> position.strength() == Strength.RED_LINE && !position.accepts().admits(value)).toList();
    }

    /** What may lift such a red line: its own condition where it fails, or an opening of the same party. */
    private List<Position> keys(Position line, Value value) {
        Stream<Position> openings = positions.stream().filter(position -> position.strength() == Strength.FLEXIBLE
            && position.party().equals(line.party()) && !position.provided().isEmpty() && position.accepts().admits(value));
        return Stream.concat(line.provided().isEmpty() ? Stream.empty() : Stream.of(line), openings).toList();
    }

    private List<Conditional> onCondition() {
        Map<List<Position>, List<Value>> byKeys = new LinkedHashMap<>();
        for (Value value : question.values()) {
            List<Position> closing = closing(value);
            List<Position> keys = closing.stream().flatMap(line -> keys(line, value).stream()).distinct().toList();
            if (!closing.isEmpty() && closing.stream().noneMatch(line -> keys(line, value).isEmpty())) {
                byKeys.computeIfAbsent(keys, same -> new ArrayList<>()).add(value);
            }
        }
        return byKeys.entrySet().stream().map(entry -> new Conditional(Atoms.joined(entry.getValue()), entry.getKey())).toList();
    }
}
