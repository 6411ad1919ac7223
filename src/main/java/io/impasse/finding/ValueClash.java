package io.impasse.finding;

import io.impasse.model.Provision;

/** Two places of the draft give one term values that cannot both stand. */
public record ValueClash(Provision one, Provision other) implements OnTwoProvisions {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String sentence() {
        return Words.head(one.quote()) + " " + Words.sets(one) + "; " + Words.inside(other.quote()) + " "
            + Words.sets(other) + ". Both cannot stand.";
    }

    @Override
    public String hint() {
        return "Say which of the two holds, or to what different case each belongs.";
    }
}
