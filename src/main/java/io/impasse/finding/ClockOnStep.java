package io.impasse.finding;

import io.impasse.model.Provision;

/** A duty of the draft is due a certain time after another step, and waits for it. */
public record ClockOnStep(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " is due only after another step, " + provision.startEvent() + ": " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say who certifies that the step is done, and by which day this is due at the latest.";
    }
}
