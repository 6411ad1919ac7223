package io.impasse.finding;

import io.impasse.model.Provision;

/** A breach by one side, however small, ends the duties of the other. */
public record BreachReleases(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.GUARANTEE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " ends duties with any breach by anybody: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say how grave the breach must be, who finds it, which duties are suspended, and for how long.";
    }
}
