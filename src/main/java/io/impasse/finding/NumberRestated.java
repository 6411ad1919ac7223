package io.impasse.finding;

import io.impasse.model.Lookalike;
import io.impasse.model.Quote;
import java.util.List;

/** A clause refers to another for a number that the other does not have. */
public record NumberRestated(Lookalike pair) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public List<Quote> places() {
        return List.of(pair.first(), pair.second());
    }

    @Override
    public String sentence() {
        return "One number stands in two ways: " + Words.inside(pair.first()) + " says " + Words.quoted(pair.first()) + ", " + Words.inside(pair.second())
            + " says " + Words.quoted(pair.second()) + ".";
    }

    @Override
    public String hint() {
        return "State the number once, and refer to it elsewhere.";
    }
}
