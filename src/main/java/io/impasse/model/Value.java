package io.impasse.model;

import java.util.Optional;

/**
 * A set of values in a term's space. Positions and provisions are both such sets, so that a contradiction
 * is an empty intersection ({@link #disjoint}), agreement is inclusion ({@link #within}).
 */
public sealed interface Value permits Choice, Amount, Period, Places, Actors, Order {

    /** Whether no value lies in both sets. Values of different kinds are never compared: false. */
    boolean disjoint(Value other);

    /** Whether every value of this set lies in the other. Values of different kinds: false. */
    boolean within(Value other);

    /** The values that lie in both sets; empty: none do, or the kinds differ. */
    Optional<Value> common(Value other);

    /**
     * Whether one value, which is not to be divided any further, is acceptable where this set is. Of what this set does
     * not speak, it rejects nothing: a value of another kind, or for another situation, is acceptable.
     */
    default boolean admits(Value one) {
        return !disjoint(one) || one.within(this);
    }

    /** The name of the kind in files and reports, such as {@code choice}. */
    String kind();

    /** A short rendering for people, such as {@code 600,000 personnel}. */
    String words();
}
