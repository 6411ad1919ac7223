package io.impasse.finding;

import io.impasse.model.Ambiguity;

/** Words of the draft are left open on purpose, and nobody is named who will say what they mean. */
public record AmbiguityWithoutResolver(Ambiguity ambiguity) implements OnAmbiguity {

    @Override
    public String sentence() {
        return head() + " is left open on purpose until " + ambiguity.limit().words() + ", and nobody is named who then says what it means: " + read() + ".";
    }

    @Override
    public String hint() {
        return "Name an actor, a body or a procedure as \"resolver\" in the register.";
    }
}
