package io.impasse.finding;

import io.impasse.model.Provision;
import java.util.List;

/**
 * The draft sets a value that two parties reject.
 *
 * @param one   id of the party that comes first in the alphabet
 * @param other id of the other party
 */
public record FailsBoth(Provision provision, String one, String other) implements OnProvision {

    /** A demand at least: a red line that is crossed besides is a finding of its own. */
    @Override
    public Kind kind() {
        return Kind.DEMAND;
    }

    @Override
    public List<String> parties() {
        return List.of(one, other);
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " " + Words.sets(provision) + "; neither " + one + " nor " + other + " accepts that.";
    }

    @Override
    public String hint() {
        return "A middle that both reject is no compromise; compare what each accepts.";
    }
}
