package io.impasse.model;

import java.util.List;

/**
 * A state or body the case names.
 *
 * @param names       what texts call it: names, capitals, offices, bodies; phrases of the reading language
 * @param adjectives  words that mean "of this actor", such as the adjective of a state
 * @param party       whether the agreement needs its consent
 * @param signs       whether it signs, and so can be bound
 * @param legalPerson whether it can hold a duty at all (a continent cannot)
 * @param members     ids of the actors it stands for, such as both sides; empty: itself
 * @param adversaries ids of the actors it is in conflict with or speaks for against
 */
public record Actor(String id, String title, List<String> names, List<String> adjectives, boolean party, boolean signs,
                    boolean legalPerson, List<String> members, List<String> adversaries) {
    public Actor {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        members = List.copyOf(members);
        adversaries = List.copyOf(adversaries);
    }

    /** Whether it is that actor, or a group with that actor among its members. */
    public boolean standsFor(String other) {
        return id.equals(other) || members.contains(other);
    }

    /** Whether the position accepts it in a role. */
    public boolean namedBy(Position position) {
        return position.names(id);
    }

    /** The rules hash every fact many times; the id tells actors of one case apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
