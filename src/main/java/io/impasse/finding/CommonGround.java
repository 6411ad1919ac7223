package io.impasse.finding;

import io.impasse.model.Bridge;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Subject;
import io.impasse.model.Value;
import java.util.List;

/** Two parties accept a value in common, and no red line of a party stands against it. */
public record CommonGround(Position one, Position other) implements Conclusion {

    public CommonGround {
        if (!one.shares(other)) {
            throw new IllegalArgumentException(one.id() + " and " + other.id() + " have no value in common");
        }
    }

    /** The values, as a report lists them. */
    public Zone zone() {
        return new Zone(one.term(), subject(), value(), parties(), List.of(one, other));
    }

    /** Whether the provision gives the term such a value. */
    public boolean holds(Provision provision) {
        return one.about(provision) && other.about(provision)
            && provision.value().map(value -> value.within(value())).orElse(false);
    }

    /** Whether what both accept is what the technique builds on. */
    public boolean serves(Bridge bridge) {
        return !bridge.sets().containsKey(term()) || bridge.serves(one) && bridge.serves(other);
    }

    /** Id of the term. */
    public String term() {
        return one.term();
    }

    /** Id of the party that stands first. */
    public String party() {
        return one.party();
    }

    /** Id of the other party. */
    public String otherParty() {
        return other.party();
    }

    private Value value() {
        return one.accepts().common(other.accepts()).orElseThrow();
    }

    private Subject subject() {
        return one.subject().common(other.subject());
    }

    @Override
    public Kind kind() {
        return Kind.ZONE;
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
        return "Both accept " + one.term() + Words.about(subject()) + " at " + value().words() + ": " + Words.said(one) + "; "
            + Words.said(other) + ".";
    }

    @Override
    public boolean ofAgreement() {
        return false;
    }
}
