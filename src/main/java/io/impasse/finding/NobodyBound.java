package io.impasse.finding;

import io.impasse.model.Provision;

/** A duty of the draft names nobody who bears it. */
public record NobodyBound(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.OBLIGOR;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " says " + Words.quoted(provision.quote()) + " and names nobody who is bound.";
    }

    @Override
    public String hint() {
        return "Name who acts.";
    }
}
