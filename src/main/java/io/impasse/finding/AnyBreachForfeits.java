package io.impasse.finding;

import io.impasse.model.Provision;

/** A guarantee of the draft ends with a breach, whoever commits it. */
public record AnyBreachForfeits(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.GUARANTEE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " ends the guarantee with a breach by anybody: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say whose breach, how grave, who finds it, and that the breach of one does not cost the other its guarantee.";
    }
}
