package io.impasse.text;

import java.util.Set;

/** Judges from the shape of lines whether the author ended a line or the margin did. */
final class Wrap {
    /** Nobody breaks lines by hand or program behind this column; longer lines are whole paragraphs. */
    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;
    private static final Set<String> LINKS = Set.of("and", "or");

    private final String text;

    Wrap(String text) {
        this.text = text;
    }

    /** Whether the first word of {@code next} would not have fitted on the line before it, the last of {@code block}. */
    boolean full(Block block, Line previous, Line next) {
        return full(Math.max(block.width(), next.length()), previous, next);
    }

    /**
     * Whether a label may begin the line {@code next}: the text before it comes to a stop, or stops short of the margin.
     */
    boolean stops(Block block, Line previous, Line next) {
        int margin = Math.max(NARROWEST, Math.max(block.width(), next.length()));
        return ends(previous, ".;:!?\u2026,)]\"'\u201d\u2019\u00bb-\u2013\u2014*_") || links(previous) || !full(margin, previous, next);
    }

    /** Whether the line ends a sentence or an item of a list; quotation marks and brackets may stand behind the stop. */
    boolean endsSentence(Line line) {
        int at = line.end();
        while (at > line.start() && Chars.closing(text.charAt(at - 1))) {
            at--;
        }
        return at > line.start() && ".!?;:\u2026".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether the line ends an item of a list: by a semicolon or a comma, with "and" behind it or without. */
    boolean endsItem(Line line) {
        return ends(line, ";,") || links(line);
    }

    boolean ends(Line line, String signs) {
        return signs.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private boolean links(Line line) {
        return LINKS.contains(Chars.lastWord(text, line.start(), line.end()));
    }

    private boolean full(int margin, Line previous, Line next) {
        int word = Chars.wordEnd(text, next.start(), next.end()) - next.start();
        return margin <= WIDEST && previous.length() + 1 + word > margin;
    }
}
