package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Strength;
import java.util.List;

/** Two parties accept nothing in common: where one stands, the other cannot. */
public record PositionClash(Position one, Position other) implements Conclusion {

    /** Puts the parties in the order of the alphabet. */
    public PositionClash {
        if (other.party().compareTo(one.party()) < 0) {
            Position first = other;
            other = one;
            one = first;
        }
    }

    /** Id of the term. */
    public String term() {
        return one.term();
    }

    @Override
    public Kind kind() {
        return one.ordering() ? Kind.SEQUENCE : hard() ? Kind.RED_LINE : Kind.DEMAND;
    }

    @Override
    public String matter() {
        return one.matter();
    }

    @Override
    public List<String> parties() {
        return List.of(one.party(), other.party());
    }

    @Override
    public String sentence() {
        return Words.said(one) + "; " + Words.said(other) + ": no value of " + one.term() + " suits both.";
    }

    @Override
    public String hint() {
        return hard() ? "No wording of this term alone can serve both; look at what stands behind the red line."
            : "Neither has called this a red line; look for a value, a time or a place in between.";
    }

    private boolean hard() {
        return one.strength() == Strength.RED_LINE || other.strength() == Strength.RED_LINE;
    }

    @Override
    public boolean ofAgreement() {
        return false;
    }
}
