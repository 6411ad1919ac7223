package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;
import java.util.List;

/** The draft binds one party on an issue, and no other party. */
public record OneSided(Provision provision, Actor party) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.OBLIGOR;
    }

    @Override
    public List<String> parties() {
        return List.of(party.id());
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " binds " + party.id() + " on " + provision.matter()
            + "; no provision binds another party on it.";
    }

    @Override
    public String hint() {
        return "Check whether this is meant, and what the other side gives in return.";
    }

    @Override
    public String actor() {
        return party.id();
    }
}
