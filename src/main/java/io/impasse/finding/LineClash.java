package io.impasse.finding;

import io.impasse.model.Mention;
import io.impasse.model.Quote;
import java.util.List;
import java.util.stream.Stream;

/** The draft measures from two different lines. */
public record LineClash(Mention one, Mention other) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public List<Quote> places() {
        return Stream.of(one.quote(), other.quote()).sorted().toList();
    }

    @Override
    public String sentence() {
        return "Two lines are meant: " + Words.inside(one.quote()) + " takes " + Words.quoted(one.quote()) + ", " + Words.inside(other.quote())
            + " takes " + Words.quoted(other.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Name one line, with its date and its map, for both sides.";
    }
}
