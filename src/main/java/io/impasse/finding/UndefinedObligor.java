package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;

/** A duty of the draft lies on somebody who cannot hold a duty. */
public record UndefinedObligor(Provision provision, Actor obligor) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.OBLIGOR;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " binds " + obligor.title() + ", which is no legal person: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Name the states or organisations that are meant.";
    }

    @Override
    public String actor() {
        return obligor.id();
    }
}
