package io.impasse.finding;

import io.impasse.model.Provision;

/** A duty of the draft is to agree on something later. */
public record AgreementToAgree(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " puts the matter off to a later agreement and does not say what holds until then: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say by when, what holds until then, and what follows if nothing is agreed.";
    }
}
