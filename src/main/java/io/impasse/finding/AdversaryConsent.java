package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;
import java.util.List;
import java.util.stream.Stream;

/** A step waits for the consent of an adversary of the one who bears it, or of a party where nobody is named. */
public record AdversaryConsent(Provision provision, Actor obligor, Actor holder) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.VETO;
    }

    @Override
    public List<String> parties() {
        return Stream.of(obligor.id(), holder.id()).sorted().toList();
    }

    @Override
    public String sentence() {
        boolean named = provision.obligors().contains(obligor.id());
        String what = named ? " lets " + obligor.id() + " act only with the consent of " + holder.id() + ", its adversary: "
            : " makes a step wait for the consent of " + holder.id() + ", an adversary of " + obligor.id() + ": ";
        return Words.head(provision.quote()) + what + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say what happens when the consent is withheld, and for how long it may be.";
    }

    @Override
    public String actor() {
        return holder.id();
    }
}
