package io.impasse.model;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a party might hold instead of what it holds on a term. Every position of the party on the term, of which it speaks,
 * changes; what a position says of other places stays as it is.
 *
 * @param place    where the change is written, for messages
 * @param accepts  the values it would accept; empty: the same
 * @param strength how firmly; empty: as firmly
 * @param drop     whether it would hold nothing at all
 */
public record Change(String place, String party, String term, Subject subject, Optional<Value> accepts, Optional<Strength> strength,
                     boolean drop) {

    /** Whether it changes the position. */
    public boolean concerns(Position position) {
        return position.party().equals(party) && position.term().equals(term) && position.subject().meets(subject);
    }

    /** The position as it would be; empty: it would no longer be held. */
    public Optional<Position> applied(Position position) {
        Position changed = position.holding(subject.common(position.subject()), accepts.orElse(position.accepts()), strength.orElse(position.strength()));
        return drop ? Optional.empty() : Optional.of(changed);
    }

    /** The rest of the position, on places of which the change does not speak; empty: there is none. */
    public Optional<Position> spared(Position position) {
        SortedSet<String> rest = new TreeSet<>(position.subject().in());
        rest.removeAll(subject.in());
        boolean some = !subject.in().isEmpty() && !rest.isEmpty();
        return some ? Optional.of(position.elsewhere(Subject.of(position.subject().of(), rest))) : Optional.empty();
    }
}
