package io.impasse.bridging;

import io.impasse.finding.Distance;
import io.impasse.finding.Question;
import io.impasse.model.Amount;
import io.impasse.model.Period;
import io.impasse.model.Position;
import io.impasse.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Measures how far a position is from values: steps on a ladder, the difference of figures, else a change of mind. */
final class Distances {
    private Distances() {}

    /** The nearest of the values and how far it is from the nearest that the position accepts; empty: there are none. */
    static Optional<Distance> nearest(Question question, Position position, List<Value> values) {
        List<Value> accepted = question.values().stream().filter(position.accepts()::admits).toList();
        return values.stream().flatMap(value -> accepted.stream().map(from -> new Distance(position, value, length(question, from, value), unit(question))))
            .min(Comparator.comparing(Distance::length));
    }

    private static String unit(Question question) {
        return switch (question.term().space()) {
            case "amount" -> question.term().unit();
            case "period" -> "day";
            default -> question.term().ladder() ? "step" : "change";
        };
    }

    private static double length(Question question, Value from, Value to) {
        if (from instanceof Amount one && to instanceof Amount other) {
            return Math.max(0, Math.max(one.lower() - other.upper(), other.lower() - one.upper()));
        } else if (from instanceof Period one && to instanceof Period other) {
            return Math.abs(one.days() - other.days());
        }
        int steps = Math.abs(question.values().indexOf(from) - question.values().indexOf(to));
        return question.term().ladder() ? steps : Math.min(1, steps);
    }
}
