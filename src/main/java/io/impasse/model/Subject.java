package io.impasse.model;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whose and where a term speaks of: forces <em>of</em> an actor, <em>in</em> a place. Empty means: not said,
 * which covers everything. Groups are spelled out as their members.
 */
public record Subject(SortedSet<String> of, SortedSet<String> in) {

    /** Speaks of everybody and everywhere. */
    public static final Subject ANY = new Subject(Collections.emptySortedSet(), Collections.emptySortedSet());

    public Subject {
        of = Collections.unmodifiableSortedSet(new TreeSet<>(of));
        in = Collections.unmodifiableSortedSet(new TreeSet<>(in));
    }

    /** A subject of these actors in these places, by id. */
    public static Subject of(Set<String> actors, Set<String> places) {
        return new Subject(new TreeSet<>(actors), new TreeSet<>(places));
    }

    /** Whether the two speak of something in common. */
    public boolean meets(Subject other) {
        return meet(of, other.of) && meet(in, other.in);
    }

    /** What both speak of; only for two that meet. */
    public Subject common(Subject other) {
        return new Subject(shared(of, other.of), shared(in, other.in));
    }

    /** Whose and where, such as {@code  of alba in east}, with a space before each; empty: everybody's and everywhere. */
    public String words() {
        return listed(" of ", of) + listed(" in ", in);
    }

    private static String listed(String before, SortedSet<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? "" : before + names.first();
        }
        return before + String.join(", ", names.headSet(names.last())) + " and " + names.last();
    }

    private static SortedSet<String> shared(SortedSet<String> one, SortedSet<String> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.isEmpty() ? two : one;
        }
        SortedSet<String> both = new TreeSet<>(one);
        both.retainAll(two);
        return both;
    }

    private static boolean meet(Set<String> one, Set<String> two) {
        return one.isEmpty() || two.isEmpty() || !Collections.disjoint(one, two);
    }
}
