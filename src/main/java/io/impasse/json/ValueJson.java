package io.impasse.json;

import io.impasse.model.Actors;
import io.impasse.model.Amount;
import io.impasse.model.Choice;
import io.impasse.model.Order;
import io.impasse.model.Period;
import io.impasse.model.Places;
import io.impasse.model.Term;
import io.impasse.model.Value;
import io.impasse.model.Vocabulary;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes values.
 *
 * @param ceilings ids of the terms whose amounts are upper limits
 */
record ValueJson(Set<String> ceilings) {

    static ValueJson of(Vocabulary vocabulary) {
        return new ValueJson(vocabulary.issues().stream().flatMap(issue -> issue.terms().stream()).filter(Term::ceiling)
            .map(Term::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** The fields of a value of that term. */
    void write(JsonOut out, String term, Value value) {
        out.text("kind", value.kind());
        if (value instanceof Choice choice) {
            out.texts("options", choice.options());
        } else if (value instanceof Amount amount) {
            amount(out, term, amount);
        } else if (value instanceof Period period) {
            out.number("length", period.length()).text("unit", period.unit()).text("start", period.start());
        } else if (value instanceof Places places) {
            out.texts("places", places.places());
        } else if (value instanceof Actors actors) {
            out.texts("actors", actors.actors());
        } else if (value instanceof Order order) {
            out.text("before", order.before()).text("after", order.after());
        }
    }

    private void amount(JsonOut out, String term, Amount amount) {
        if (!ceilings.contains(term) || amount.min() != amount.max()) {
            out.number("min", amount.lower());
        }
        out.number("max", amount.upper()).text("unit", amount.unit()).text("qualifier", amount.qualifier());
        if (amount.openMin() || amount.openMax()) {
            out.texts("without", Stream.of(amount.openMin() ? "min" : "", amount.openMax() ? "max" : "").filter(end -> !end.isEmpty()).toList());
        }
    }
}
