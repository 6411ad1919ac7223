package io.impasse.finding;

import io.impasse.model.Mention;

/** A measure of the draft has a number and no unit. */
public record UnitMissing(Mention mention) implements OnMention {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public String sentence() {
        return Words.head(mention.quote()) + " gives a number without a unit: " + Words.quoted(mention.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Write the unit behind the number.";
    }
}
