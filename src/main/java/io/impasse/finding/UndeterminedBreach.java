package io.impasse.finding;

import io.impasse.model.Mention;
import io.impasse.model.Searched;

/** The draft speaks of a breach, and nobody determines whether there was one. */
public record UndeterminedBreach(Mention mention, Searched searched) implements OnMention {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public String sentence() {
        return Words.head(mention.quote()) + " speaks of " + Words.quoted(mention.quote()) + ", and no clause says who finds that there was one ("
            + searched.clauses() + " searched).";
    }

    @Override
    public String hint() {
        return "Say what counts as a breach, who finds it, and within what time.";
    }
}
