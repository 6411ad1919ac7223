package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;

/** A party to the conflict is to guarantee what it has itself agreed to. */
public record PartyAsGuarantor(Provision provision, Actor party) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.VETO;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " makes " + party.id() + ", a party, the guarantor: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say who acts, and by whose decision, when the guarantor itself is said to have broken the agreement.";
    }

    @Override
    public String actor() {
        return party.id();
    }
}
