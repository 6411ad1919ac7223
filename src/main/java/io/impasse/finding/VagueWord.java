package io.impasse.finding;

import io.impasse.model.Mention;
import io.impasse.model.Quote;
import java.util.List;

/** The draft uses a word that each reader may take differently. */
public record VagueWord(Mention mention) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public List<Quote> places() {
        return List.of(mention.quote());
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
