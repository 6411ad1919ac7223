package io.impasse.text;

/** Judges from the shape of lines whether the author ended a line or the margin did. */
final class Wrap {
    /** Nobody breaks lines by hand or program behind this column; longer lines are whole paragraphs. */
    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;

    private final String text;

    Wrap(String text) {
        this.text = text;
    }

    /** Whether the first word of {@code next} would not have fitted on the line before it, the last of {@code block}. */
    boolean full(Block block, Line previous, Line next) {
        return full(Math.max(block.width(), next.length()), previous, next);
    }

    /** How clearly the text stops at the end of {@code previous}, the last line of {@code block}. */
    Stop stop(Block block, Line previous, Line next) {
        if (Words.refers(lastWord(previous))) {
            return Stop.NONE;
        }
        if (endsSentence(previous) || endsItem(previous) || ends(previous, ")]\"\u201d\u00bb*_-\u2013\u2014")) {
            return Stop.CLEAR;
        }
        int margin = Math.max(NARROWEST, Math.max(block.width(), next.length()));
        return full(margin, previous, next) ? Stop.NONE : Stop.LIKELY;
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
        return ends(line, ";,") || Words.links(lastWord(line));
    }

    boolean ends(Line line, String signs) {
        return signs.indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private String lastWord(Line line) {
        return Chars.lastWord(text, line.start(), line.end());
    }

    private boolean full(int margin, Line previous, Line next) {
        int word = Chars.wordEnd(text, next.start(), next.end()) - next.start();
        return margin <= WIDEST && previous.length() + 1 + word > margin;
    }
}
