package io.impasse.reading;

import io.impasse.model.Actors;
import io.impasse.model.Amount;
import io.impasse.model.Choice;
import io.impasse.model.Deadline;
import io.impasse.model.Order;
import io.impasse.model.Quantity;
import io.impasse.model.ReadingRule.ValueCase;
import io.impasse.model.Term;
import io.impasse.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Turns a value case of a reading rule into a value, with the numbers and actors of the frame. */
final class Values {
    private static final String QUALIFIER = "qualifier-";

    private final Grammar grammar;

    Values(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What a value can be made of. */
    record Material(Facets frame, List<Quantity> numbers, Optional<Deadline> deadline) {}

    Optional<Value> of(ValueCase value, Term term, Material material) {
        if (!value.option().isEmpty()) {
            return Optional.of(option(value.option(), term));
        }
        if (!value.actors().isEmpty()) {
            return actors(value.actors(), material.frame());
        }
        return quantity(value.amount(), term, material);
    }

    private static Value option(String option, Term term) {
        String[] order = option.split(" before ");
        return term.space().equals("order") ? new Order(order[0].strip(), order[1].strip()) : Choice.of(option);
    }

    private static Optional<Value> actors(String role, Facets facets) {
        TreeSet<String> found = new TreeSet<>();
        Frame frame = facets.frame();
        if (role.equals("bearer")) {
            found.addAll(frame.bearer().actors());
        } else {
            frame.named().in(frame.extent()).forEach(hit -> found.addAll(hit.actors()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Actors(found));
    }

    private Optional<Value> quantity(String unit, Term term, Material material) {
        if (term.space().equals("period")) {
            return material.deadline().flatMap(Deadline::period).map(period -> period);
        }
        return material.numbers().stream().filter(number -> number.unit().equals(unit)).findFirst()
            .map(number -> amount(number, term, material.frame()));
    }

    private Value amount(Quantity number, Term term, Facets frame) {
        double min = term.ceiling() ? number.max() : number.min();
        return new Amount(min, number.max(), number.unit(), qualifier(frame));
    }

    private String qualifier(Facets frame) {
        for (Map.Entry<String, List<String>> cue : grammar.vocabulary().cues().entrySet()) {
            if (cue.getKey().startsWith(QUALIFIER) && frame.has("any", grammar.cue(cue.getKey()))) {
                return cue.getKey().substring(QUALIFIER.length());
            }
        }
        return "";
    }
}
