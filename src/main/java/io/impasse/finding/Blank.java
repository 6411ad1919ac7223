package io.impasse.finding;

import io.impasse.model.Mention;

/** The draft leaves a value to be filled in. */
public record Blank(Mention mention) implements OnMention {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public String sentence() {
        return Words.head(mention.quote()) + " leaves a value open: " + Words.quoted(mention.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Fill it in, or say who fills it in, by when, and what holds if nobody does.";
    }
}
