package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;
import java.util.List;

/** A body of the draft has one side in it and not the other. */
public record LopsidedBody(Provision provision, Actor member, Actor absent) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.OBLIGOR;
    }

    @Override
    public List<String> parties() {
        return List.of(member.id());
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " gives " + member.id() + " a seat that " + absent.id() + " has not: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Give both sides a seat, or neither.";
    }

    @Override
    public String actor() {
        return member.id();
    }
}
