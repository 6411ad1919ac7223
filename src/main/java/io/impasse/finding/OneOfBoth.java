package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;

/** A duty binds one party alone although the draft binds both to other acts of that kind. */
public record OneOfBoth(Provision provision, Actor party) implements OnOneSide {

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " binds " + party.id() + " alone to " + provision.action() + ", where other provisions on "
            + provision.matter() + " bind both sides: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Check whether one side alone is meant.";
    }
}
