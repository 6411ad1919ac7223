package io.impasse.finding;

import io.impasse.model.Ambiguity;

/** Words of the draft were left open on purpose until a day that has come. */
public record AmbiguityEnded(Ambiguity ambiguity) implements OnAmbiguity {

    @Override
    public String sentence() {
        return head() + " was left open on purpose until " + ambiguity.limit().words() + ", and that day has come: " + read() + ".";
    }

    @Override
    public String hint() {
        return "Say which reading holds, or agree on a later day and enter it in the register.";
    }
}
