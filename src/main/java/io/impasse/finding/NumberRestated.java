package io.impasse.finding;

import io.impasse.model.Lookalike;

/** A clause refers to another for a number that the other does not have. */
public record NumberRestated(Lookalike pair) implements OnLookalike {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String sentence() {
        return "One number stands in two ways: " + said() + ".";
    }

    @Override
    public String hint() {
        return "State the number once, and refer to it elsewhere.";
    }
}
