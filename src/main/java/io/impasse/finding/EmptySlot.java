package io.impasse.finding;

import io.impasse.model.Provision;

/**
 * A guarantee of the draft leaves open something that every guarantee needs.
 *
 * @param slot what is missing, such as {@code guarantor}
 */
public record EmptySlot(Provision provision, String slot) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.GUARANTEE;
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " gives a guarantee without a " + slot + ": " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "A guarantee says who gives it, what triggers it, who decides, what then happens, where, and for how long.";
    }
}
