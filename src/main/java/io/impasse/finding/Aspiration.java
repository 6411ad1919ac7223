package io.impasse.finding;

import io.impasse.model.Provision;

/** The draft states an expectation where a duty could stand. */
public record Aspiration(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " states an expectation that binds nobody: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say who will do what, or move the sentence to the preamble.";
    }
}
