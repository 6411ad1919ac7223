package io.impasse.finding;

import io.impasse.model.Provision;

/** The draft marks words as not agreed. */
public record Unagreed(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.BRACKET;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " is not agreed: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "It is read as open, and never as a duty.";
    }
}
