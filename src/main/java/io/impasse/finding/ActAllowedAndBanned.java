package io.impasse.finding;

import io.impasse.model.Lookalike;
import io.impasse.model.Quote;
import java.util.List;

/** One clause allows an act on the same thing that another forbids. */
public record ActAllowedAndBanned(Lookalike pair) implements Conclusion {

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
        return "One act is forbidden and allowed: " + Words.inside(pair.first()) + " says " + Words.quoted(pair.first()) + ", " + Words.inside(pair.second())
            + " says " + Words.quoted(pair.second()) + ".";
    }

    @Override
    public String hint() {
        return "Say which of the two prevails, or where the permission ends.";
    }
}
