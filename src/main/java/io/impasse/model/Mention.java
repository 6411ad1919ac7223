package io.impasse.model;

import java.util.List;

/**
 * A word or phrase of the text that a rule may want to know of.
 *
 * @param category such as {@code vague-word}, {@code open-list}, {@code bracket}, {@code expired-instrument}
 * @param word     the dictionary form of the phrase
 * @param quote    where it stands
 */
public record Mention(String category, String word, Quote quote) {
    /** A reference to an article that is not there. */
    public static final String DANGLING_REFERENCE = "dangling-reference";
    /** A line that runs where it ran on a day. */
    public static final String DATED_LINE = "dated-line";
    /** A measure without its unit. */
    public static final String UNIT_MISSING = "unit-missing";
    /** Categories that the reading makes of others. */
    public static final List<String> FOUND = List.of(DANGLING_REFERENCE, DATED_LINE, UNIT_MISSING);
    /** A line of which the text says when it ran so; becomes one of a day. */
    public static final String LINE_AT_A_TIME = "line-at-a-time";
    /** A word that a unit should follow. */
    public static final String MEASURE = "measure";
    /** A word that the label of an article should follow. */
    public static final String REFERENCE = "reference";
    /** Categories of which the reading makes others. */
    public static final List<String> MADE_OVER = List.of(LINE_AT_A_TIME, MEASURE, REFERENCE);

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
