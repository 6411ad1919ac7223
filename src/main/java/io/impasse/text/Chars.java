package io.impasse.text;

import java.util.Locale;

/** What single characters are in the layout of a text. */
final class Chars {
    private static final String BULLETS = "-\u2013\u2014*+\u2022\u00b7\u25cf\u25cb\u25aa\u25ab\u25e6\u2023\u25a0\u25a1\u27a2\u2192";
    private static final String CLOSING = ")]}\"'*_\u201d\u2019\u00bb" + MarkReader.SUPERSCRIPTS;

    private Chars() {}

    /** White space of every kind, the kinds that do not break a line and the invisible ones included. */
    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    static boolean bullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean dash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Quotation marks, brackets, emphasis and signs of footnotes that may stand behind the full stop. */
    static boolean closing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Whether a sentence or a title may begin with it. */
    static boolean opensSentence(char c) {
        return Character.isUpperCase(c) || "\"([*_\u201c\u2018\u00ab".indexOf(c) >= 0;
    }

    /** The first place from {@code from} on that is not blank; {@code end} if there is none. */
    static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place behind the last character before {@code end} that is not blank; {@code start} if there is none. */
    static int trimEnd(String text, int start, int end) {
        int at = end;
        while (at > start && blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The place behind the word that begins at {@code from}. */
    static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end && !blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The letters that end at {@code end}, in lower case; empty: no letter stands there. */
    static String lastWord(String text, int start, int end) {
        int at = end;
        while (at > start && end - at < 20 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }
}
