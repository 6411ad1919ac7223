package io.impasse.finding;

import io.impasse.model.Lookalike;

/** One clause allows an act on the same thing that another forbids. */
public record ActAllowedAndBanned(Lookalike pair) implements OnLookalike {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String sentence() {
        return "One act is forbidden and allowed: " + said() + ".";
    }

    @Override
    public String hint() {
        return "Say which of the two prevails, or where the permission ends.";
    }
}
