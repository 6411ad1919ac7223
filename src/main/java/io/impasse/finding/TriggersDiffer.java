package io.impasse.finding;

import io.impasse.model.Provision;

/** Two thresholds bring one guarantee into play. */
public record TriggersDiffer(Provision one, Provision other) implements OnTwoProvisions {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String sentence() {
        return Words.head(one.quote()) + " brings the guarantee into play at " + one.option() + ", " + Words.inside(other.quote()) + " at "
            + other.option() + ".";
    }

    @Override
    public String hint() {
        return "Name one threshold, or say which counts where.";
    }
}
