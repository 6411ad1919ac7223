package io.impasse.finding;

import io.impasse.model.Mention;

/** The draft uses a word that each reader may take differently. */
public record VagueWord(Mention mention) implements OnMention {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public String sentence() {
        return Words.head(mention.quote()) + " says " + Words.quoted(mention.quote()) + " without a measure or a definition.";
    }

    @Override
    public String hint() {
        return "Say how anybody could tell whether it is met, or record that the ambiguity is intended.";
    }
}
