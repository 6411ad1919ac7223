package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Quote;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who mediates, monitors or guarantees also gains by the draft.
 *
 * @param role the words that give the role
 * @param gain the words by which it gains
 */
public record ConflictOfInterest(Quote role, Actor holder, Quote gain) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.VETO;
    }

    @Override
    public List<Quote> places() {
        return Stream.of(role, gain).sorted().toList();
    }

    @Override
    public String sentence() {
        return Words.head(role) + " gives " + holder.id() + " the part of a neutral, and " + Words.inside(gain) + " gives it a stake: "
            + Words.quoted(gain) + ".";
    }

    @Override
    public String hint() {
        return "Separate the role from the gain, or let another body decide where the two meet.";
    }

    @Override
    public String actor() {
        return holder.id();
    }
}
