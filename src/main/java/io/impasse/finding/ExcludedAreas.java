package io.impasse.finding;

import io.impasse.model.Provision;

/** A guarantee of the draft leaves out places that nobody can point to. */
public record ExcludedAreas(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.GUARANTEE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " leaves places out of the guarantee without naming them: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Name the places, or a map.";
    }
}
