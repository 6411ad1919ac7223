package io.impasse.model;

/**
 * Two norms of a text that look alike, by their words or by a reference, of which one differs in what it demands.
 *
 * @param first  the one that stands first
 * @param clash  in what they differ
 */
public record Lookalike(Quote first, Quote second, Clash clash) {
    public Lookalike {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("the first of two norms stands before the second");
        }
    }

    /** The two in the order of the text. */
    public static Lookalike of(Quote one, Quote other, Clash clash) {
        return one.compareTo(other) < 0 ? new Lookalike(one, other, clash) : new Lookalike(other, one, clash);
    }
}
