package io.impasse.finding;

import io.impasse.model.Mention;

/** The draft uses a term on which duties hang and does not define it. */
public record UndefinedTerm(Mention mention) implements OnMention {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public String sentence() {
        return Words.head(mention.quote()) + " uses " + Words.quoted(mention.quote()) + ", on which duties hang, and no clause defines it.";
    }

    @Override
    public String hint() {
        return "Define it in the text or in an annex.";
    }
}
