package io.impasse.model;

/**
 * Two norms of a text that look alike, by their words or by a reference, of which one differs in what it demands.
 *
 * @param first  the one that stands first
 * @param clash  {@code force} (must, must not, may), {@code value} (another number of the same unit), {@code reference} (one
 *               refers to the other for a number that it does not have) or {@code act} (one allows an act that the other forbids)
 */
public record Lookalike(Quote first, Quote second, String clash) {
    public Lookalike {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("the first of two norms stands before the second");
        }
    }
}
