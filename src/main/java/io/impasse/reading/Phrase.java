package io.impasse.reading;

import java.util.List;
import java.util.Set;

/**
 * A compiled phrase: {@code word} any inflected form, {@code =Word} exactly this form, {@code (word)} optional,
 * {@code a/b} alternatives, {@code ...} up to four words, {@code <id>} a concept.
 *
 * @param elements in order
 * @param firsts   the forms with one of which any match must begin; empty: could begin with anything
 */
record Phrase(String source, List<Element> elements, Set<String> firsts) {

    /** The longest gap that {@code ...} bridges, in words. */
    static final int GAP = 4;

    /** No match. */
    static final int NONE = -1;

    /** One position of a phrase. */
    interface Element {

        /** Where a match that begins at {@code at} ends (exclusive), or {@link #NONE}. */
        int match(List<Word> words, int at);

        /** Whether it may be left out. */
        default boolean optional() {
            return false;
        }
    }

    /** The gap {@code ...}; matched by {@link #match} itself. */
    enum Gap implements Element {
        INSTANCE;

        @Override
        public int match(List<Word> words, int at) {
            return at;
        }
    }

    /** Where a match that begins at {@code at} ends (exclusive), or {@link #NONE}. */
    int match(List<Word> words, int at) {
        return match(words, at, 0);
    }

    private int match(List<Word> words, int at, int index) {
        if (index == elements.size()) {
            return at;
        }
        Element element = elements.get(index);
        if (element == Gap.INSTANCE) {
            return gap(words, at, index);
        }
        int next = at < words.size() ? element.match(words, at) : NONE;
        int end = next == NONE ? NONE : match(words, next, index + 1);
        return end == NONE && element.optional() ? match(words, at, index + 1) : end;
    }

    private int gap(List<Word> words, int at, int index) {
        for (int skipped = 0; skipped <= GAP && at + skipped <= words.size(); skipped++) {
            int end = match(words, at + skipped, index + 1);
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }
}
