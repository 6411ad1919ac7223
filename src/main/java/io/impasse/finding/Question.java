package io.impasse.finding;

import io.impasse.model.Claim;
import io.impasse.model.Position;
import io.impasse.model.Subject;
import io.impasse.model.Term;
import io.impasse.model.Value;
import java.util.List;

/**
 * One thing that a package must settle: a term of a subject, and the values of which it can take one.
 *
 * <p>The values part the space of the term: of each of them every position that speaks of it accepts all or nothing. For a
 * choice they are its options, in order where it is a ladder; for an amount the figures that positions name and the
 * ranges between them, smallest first; for a period the lengths that are named; for actors and places each one that is
 * named; for an order the two orders of a pair of events.
 */
public record Question(Term term, Subject subject, List<Value> values) {
    public Question {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException(term.id() + " has no value");
        }
    }

    /** Whether the position speaks of it. */
    public boolean concerns(Position position) {
        return position.term().equals(term.id()) && subject.meets(position.subject()) && samePair(position.accepts());
    }

    /** Whether the claim speaks of it. */
    public boolean concerns(Claim claim) {
        return claim.about(term.id(), subject) && samePair(claim.accepts());
    }

    /** Two orders of other events say nothing about this one; all other values of a term are about the same thing. */
    private boolean samePair(Value accepted) {
        return !term.space().equals("order") || values.stream().anyMatch(accepted::within);
    }

    /** Such as {@code army.size of alba in north}, for an order with its events. */
    public String words() {
        return term.id() + subject.words();
    }
}
