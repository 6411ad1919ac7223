package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;

/** The draft binds one party on an issue, and no other party. */
public record OneSided(Provision provision, Actor party) implements OnOneSide {

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " binds " + party.id() + " on " + provision.matter()
            + "; no provision binds another party on it.";
    }

    @Override
    public String hint() {
        return "Check whether this is meant, and what the other side gives in return.";
    }
}
