package io.impasse.finding;

import io.impasse.model.Provision;

/** A duty of the draft has no date. */
public record NoDeadline(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.DEADLINE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " does not say by when: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Give a date, or a period with its start.";
    }
}
