package io.impasse.finding;

import io.impasse.model.Mention;

/** The draft refers to a part of it that is not there. */
public record DanglingReference(Mention mention) implements OnMention {

    @Override
    public Kind kind() {
        return Kind.INSTRUMENT;
    }

    @Override
    public String sentence() {
        return Words.head(mention.quote()) + " refers to " + Words.quoted(mention.quote()) + ", which the text does not have.";
    }

    @Override
    public String hint() {
        return "Add it, or correct the number.";
    }
}
