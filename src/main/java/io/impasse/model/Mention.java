package io.impasse.model;

/**
 * A word or phrase of the text that a rule may want to know of.
 *
 * @param category such as {@code vague-word}, {@code open-list}, {@code bracket}, {@code expired-instrument}
 * @param word     the dictionary form of the phrase
 * @param quote    where it stands
 */
public record Mention(String category, String word, Quote quote) {
    /** The most characters between two places of which one follows the other: " set out in ". */
    private static final int CLOSE = 14;

    /** Id of its clause. */
    public String clause() {
        return quote.clause();
    }

    /** Whether it stands before the other in the text. */
    public boolean precedes(Mention other) {
        return quote.compareTo(other.quote) < 0;
    }

    /** Whether the two share no word. */
    public boolean apart(Mention other) {
        return !touches(other.quote);
    }

    /** Whether it shares a word with that place. */
    boolean touches(Quote place) {
        return quote.start() < place.end() && place.start() < quote.end();
    }

    /** Whether it stands right behind the other, with two or three short words between. */
    public boolean follows(Mention other) {
        int between = quote.start() - other.quote().end();
        return clause().equals(other.clause()) && between > 0 && between <= CLOSE;
    }
}
