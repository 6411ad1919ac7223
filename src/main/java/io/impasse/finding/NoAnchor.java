package io.impasse.finding;

import io.impasse.model.Provision;

/** A clock of the draft starts with a step that has no time itself. */
public record NoAnchor(Provision provision) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " counts from " + provision.startEvent() + ", for which the text sets no time: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Give that step a date, or a latest date.";
    }
}
