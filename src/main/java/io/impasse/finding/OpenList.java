package io.impasse.finding;

import io.impasse.model.Mention;

/** The draft leaves a list open. */
public record OpenList(Mention mention) implements OnMention {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public String sentence() {
        return Words.head(mention.quote()) + " leaves its list open with " + Words.quoted(mention.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Close the list, or say who may add to it.";
    }
}
