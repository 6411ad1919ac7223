package io.impasse.finding;

import io.impasse.model.Provision;

/** Two bodies of the draft have the same task. */
public record TwoBodies(Provision one, Provision other) implements OnTwoProvisions {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String sentence() {
        return Words.head(one.quote()) + " and " + Words.inside(other.quote()) + " give one task to two bodies, "
            + body(one) + " and " + body(other) + ": " + Words.quoted(other.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say which body decides when the two differ, or divide the task.";
    }

    private static String body(Provision provision) {
        return provision.obligors().isEmpty() ? provision.bearer() : Words.list(provision.obligors());
    }
}
