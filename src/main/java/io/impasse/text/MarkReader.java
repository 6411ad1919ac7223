package io.impasse.text;

/**
 * Reads labels that are mere signs: {@code 1.} {@code (1)} {@code 1.2} {@code a)} {@code (iv)} {@code B.}
 * {@code [^1]} and bullets. Whether such a sign is a label at its place is not decided here.
 */
final class MarkReader {
    private static final int MOST_PARTS = 12;
    private static final int MOST_SIGNS = 8;
    static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final String text;
    private final int end;

    /** @param end where the text that may be read ends */
    MarkReader(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The sign at {@code at}; {@link Label#none} if there is none. */
    Label read(int at) {
        if (at >= end) {
            return Label.none(at);
        }
        char c = text.charAt(at);
        if (c == '(') {
            return parentheses(at);
        }
        if (c == '[' || SUPERSCRIPTS.indexOf(c) >= 0) {
            return footnote(at);
        }
        return Chars.bullet(c) ? bullet(at) : bare(at);
    }

    private Label parentheses(int at) {
        int close = signsEnd(at + 1);
        if (close == at + 1 || close >= end || text.charAt(close) != ')') {
            return Label.none(at);
        }
        return sign(at, text.substring(at + 1, close), "()", close + 1);
    }

    private Label bare(int at) {
        int stop = signsEnd(at);
        if (stop == at || stop >= end) {
            return Label.none(at);
        }
        char c = text.charAt(stop);
        if (c == '.' && stop + 1 < end && Chars.digit(text.charAt(stop + 1))) {
            return decimal(at);
        }
        if (c != '.' && c != ')') {
            return Label.none(at);
        }
        boolean both = c == '.' && stop + 1 < end && text.charAt(stop + 1) == ')';
        int after = stop + (both ? 2 : 1);
        String form = c == '.' && !both ? "." : ")";
        return separated(at, after, form) ? sign(at, text.substring(at, stop), form, after) : Label.none(at);
    }

    /** Only "1.The" and "1)the" may do without a blank; "e.g." and "U.S." may not. */
    private boolean separated(int at, int after, String form) {
        if (after >= end || Chars.blank(text.charAt(after)) || text.charAt(after) == '*') {
            return true;
        }
        char next = text.charAt(after);
        return Chars.digit(text.charAt(at)) && (Chars.opensSentence(next) || form.equals(")") && Character.isLetter(next));
    }

    private Label sign(int at, String signs, String form, int after) {
        boolean capital = Character.isUpperCase(signs.charAt(0));
        if (Numerals.digits(signs) > 0) {
            return new Label(Style.NUMBER, form, Numerals.digits(signs), signs, at, after);
        }
        if (Numerals.letter(signs) > 0) {
            Style style = capital ? Style.CAPITAL : Style.LETTER;
            return new Label(style, form, Numerals.letter(signs), signs, at, after);
        }
        Style style = capital ? Style.ROMAN_CAPITAL : Style.ROMAN;
        int value = Numerals.roman(signs);
        return value > 0 ? new Label(style, form, value, signs, at, after) : Label.none(at);
    }

    private Label decimal(int at) {
        int stop = at;
        int parts = 0;
        int last = 0;
        boolean more = true;
        while (more) {
            int from = stop;
            stop = digitsEnd(from);
            last = Numerals.digits(text.substring(from, Math.min(stop, from + 4)));
            parts += last > 0 ? 1 : MOST_PARTS + 1;
            more = parts <= MOST_PARTS && stop + 1 < end && text.charAt(stop) == '.' && Chars.digit(text.charAt(stop + 1));
            stop += more ? 1 : 0;
        }
        int after = stop < end && ".)".indexOf(text.charAt(stop)) >= 0 ? stop + 1 : stop;
        boolean separate = after >= end || Chars.blank(text.charAt(after));
        boolean label = parts <= MOST_PARTS && separate;
        String form = after > stop ? "closed" : "bare";
        return label ? new Label(Style.DECIMAL, form, last, text.substring(at, stop), at, after) : Label.none(at);
    }

    private Label bullet(int at) {
        char c = text.charAt(at);
        int after = at + 1;
        boolean round = c > '\u2014' || c == '\u00b7';
        if (after >= end || !round && !Chars.blank(text.charAt(after)) || at + 1 < end && text.charAt(after) == c) {
            return Label.none(at);
        }
        int box = Chars.skipBlanks(text, after, end);
        boolean checkbox = box + 2 < end && text.charAt(box) == '[' && text.charAt(box + 2) == ']';
        return new Label(Style.BULLET, String.valueOf(c), 0, "", at, checkbox ? box + 3 : after);
    }

    private Label footnote(int at) {
        boolean bracket = text.charAt(at) == '[';
        int from = bracket && at + 1 < end && text.charAt(at + 1) == '^' ? at + 2 : bracket ? at + 1 : at;
        int stop = bracket ? digitsEnd(from) : superscriptsEnd(from);
        int after = bracket ? stop + 1 : stop;
        int value = Numerals.digits(plain(text.substring(from, Math.min(stop, from + 4))));
        if (value == 0 || bracket && (stop >= end || text.charAt(stop) != ']')) {
            return Label.none(at);
        }
        after += after < end && text.charAt(after) == ':' ? 1 : 0;
        return new Label(Style.FOOTNOTE, "", value, String.valueOf(value), at, after);
    }

    private static String plain(String digits) {
        StringBuilder plain = new StringBuilder();
        for (char c : digits.toCharArray()) {
            int superscript = SUPERSCRIPTS.indexOf(c);
            plain.append(superscript < 0 ? c : (char) ('0' + superscript));
        }
        return plain.toString();
    }

    private int signsEnd(int from) {
        if (from < end && Chars.digit(text.charAt(from))) {
            return digitsEnd(from);
        }
        int at = from;
        while (at < end && at - from <= MOST_SIGNS && Chars.latin(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int digitsEnd(int from) {
        int at = from;
        while (at < end && Chars.digit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int superscriptsEnd(int from) {
        int at = from;
        while (at < end && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
