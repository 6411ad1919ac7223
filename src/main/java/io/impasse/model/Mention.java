package io.impasse.model;

/**
 * A word or phrase of the text that a rule may want to know of.
 *
 * @param category such as {@code vague-word}, {@code open-list}, {@code bracket}, {@code expired-instrument}
 * @param word     the dictionary form of the phrase
 * @param quote    where it stands
 */
public record Mention(String category, String word, Quote quote) {

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
        return quote.end() <= other.quote.start() || other.quote.end() <= quote.start();
    }
}
