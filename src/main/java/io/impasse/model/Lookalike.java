package io.impasse.model;

/**
 * Two norms of a text in nearly the same words, of which one differs in what it demands.
 *
 * @param first  the one that stands first
 * @param clash  {@code force} (must, must not, may) or {@code value} (another number of the same unit)
 */
public record Lookalike(Quote first, Quote second, String clash) {
    public Lookalike {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("the first of two norms stands before the second");
        }
    }
}
