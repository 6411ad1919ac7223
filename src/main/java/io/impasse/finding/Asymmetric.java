package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Provision;
import java.util.List;

/** A measure of the draft concerns one side and not its adversary. */
public record Asymmetric(Provision provision, Actor concerned) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.OBLIGOR;
    }

    @Override
    public List<String> parties() {
        return List.of(concerned.id());
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " concerns " + concerned.id() + " alone on " + Words.topic(provision) + ": "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Check whether this is meant, and what the other side gives in return.";
    }

    @Override
    public String actor() {
        return concerned.id();
    }
}
