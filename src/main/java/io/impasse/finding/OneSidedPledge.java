package io.impasse.finding;

import io.impasse.model.Provision;

/** The draft makes one-sided what both sides could pledge. */
public record OneSidedPledge(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.OBLIGOR;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " makes " + provision.term() + " one-sided: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Ask whether the other side gives the same pledge, or what it gives instead.";
    }
}
