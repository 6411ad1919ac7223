package io.impasse.finding;

import io.impasse.model.Provision;
import java.util.List;

/** One place asks of an actor, or allows it, what another place forbids or exempts it from. */
public record DutyClash(Provision one, Provision other) implements OnTwoProvisions {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public List<String> parties() {
        return shared();
    }

    @Override
    public String sentence() {
        return Words.head(one.quote()) + " is " + article(one) + " and " + Words.inside(other.quote()) + " " + article(other)
            + " for " + Words.list(shared()) + " to " + one.action() + " (" + one.term() + ").";
    }

    @Override
    public String hint() {
        return "Say which of the two prevails, or give each its own case.";
    }

    private List<String> shared() {
        return one.obligors().stream().filter(other.obligors()::contains).distinct().sorted().toList();
    }

    private static String article(Provision provision) {
        String force = provision.force().id();
        return ("aeiou".indexOf(force.charAt(0)) < 0 ? "a " : "an ") + force;
    }
}
