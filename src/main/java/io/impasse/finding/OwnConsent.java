package io.impasse.finding;

import io.impasse.model.Provision;

/** The one who is bound decides whether the duty holds. */
public record OwnConsent(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.VETO;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " binds " + provision.bearer() + " only with its own consent: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Let a day, an event or a third start the duty.";
    }
}
