package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;

/** A duty of the draft lies on somebody who does not sign it. */
public record BindsNonParty(Provision provision, Actor obligor) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.OBLIGOR;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " binds " + obligor.title() + ", which does not sign: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "A duty of a third needs its consent; ask for its signature or an instrument of its own.";
    }

    @Override
    public String actor() {
        return obligor.id();
    }
}
