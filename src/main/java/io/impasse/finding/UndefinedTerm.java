package io.impasse.finding;

import io.impasse.model.Mention;
import io.impasse.model.Quote;
import java.util.List;

/** The draft uses a term on which duties hang and does not define it. */
public record UndefinedTerm(Mention mention) implements Conclusion {

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
        return Words.head(mention.quote()) + " uses " + Words.quoted(mention.quote()) + ", on which duties hang, and no clause defines it.";
    }

    @Override
    public String hint() {
        return "Define it in the text or in an annex.";
    }
}
