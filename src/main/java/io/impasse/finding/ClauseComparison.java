package io.impasse.finding;

import io.impasse.model.Clash;
import io.impasse.model.Lookalike;

/** Two norms in nearly the same words that demand different things: for a person to check. */
public record ClauseComparison(Lookalike pair) implements OnLookalike {

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public String sentence() {
        String other = pair.clash() == Clash.FORCE ? "another force" : "another number";
        return "Please check: " + Words.inside(pair.second()) + " says in nearly the same words as "
            + Words.inside(pair.first()) + ", with " + other + ": " + Words.quoted(pair.second()) + ".";
    }

    @Override
    public String hint() {
        return "Say which of the two holds, or strike one; this compares words and may be mistaken.";
    }
}
