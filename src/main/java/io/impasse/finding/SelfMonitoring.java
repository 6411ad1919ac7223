package io.impasse.finding;

import io.impasse.model.Provision;

/** The parties watch over themselves, and nobody else does. */
public record SelfMonitoring(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.VETO;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " lets " + Words.list(provision.obligors()) + " watch over what they are bound to themselves: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Let a third have a voice when the two differ on what happened.";
    }
}
