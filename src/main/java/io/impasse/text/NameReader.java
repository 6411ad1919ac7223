package io.impasse.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads labels that begin with a word of structure: "Article 3", "Section I.", "Option B:", "Annex", "Note." */
final class NameReader {
    private static final List<String> PARTS = List.of("book", "title", "part", "division", "chapter", "section", "stage",
            "phase");
    private static final List<String> ALONE = List.of("annex", "appendix", "note");
    private static final Map<String, Style> WORDS = words();
    private static final int LONGEST_WORD = 14;
    private static final String ENDS = ".:)\u2013\u2014-";

    private final String text;
    private final int end;

    /** @param end where the text that may be read ends */
    NameReader(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** How far outside a part of that name stands: a chapter stands outside a section. */
    static int rank(String part) {
        return PARTS.indexOf(part);
    }

    /** The named label at {@code at}; {@link Label#none} if there is none. */
    Label read(int at) {
        int wordEnd = wordEnd(at);
        String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
        Style style = WORDS.getOrDefault(word, Style.NONE);
        if (style == Style.NONE || Character.isLowerCase(text.charAt(at))) {
            return Label.none(at);
        }
        Label numbered = numbered(at, style, word, wordEnd);
        return numbered.present() || !ALONE.contains(word) ? numbered : alone(at, style, word, wordEnd);
    }

    private int wordEnd(int at) {
        int stop = at;
        while (stop < end && stop - at <= LONGEST_WORD && (Character.isLetter(text.charAt(stop)) || text.charAt(stop) == '\u00a7')) {
            stop++;
        }
        return stop;
    }

    private Label numbered(int at, Style style, String word, int wordEnd) {
        int dot = wordEnd < end && text.charAt(wordEnd) == '.' ? wordEnd + 1 : wordEnd;
        int from = Chars.skipBlanks(text, dot, end);
        int stop = signEnd(from);
        String sign = text.substring(from, stop);
        int value = Numerals.counted(sign);
        boolean label = value > 0 && (from > wordEnd || word.equals("\u00a7")) && !(dot > wordEnd && from == dot);
        int after = label ? afterNumber(stop) : -1;
        return after < 0 ? Label.none(at) : new Label(style, word, value, spelled(sign, value) + later(stop), at, after);
    }

    private int signEnd(int from) {
        int at = from;
        while (at < end && at - from <= LONGEST_WORD && (Chars.digit(text.charAt(at)) || Chars.latin(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static String spelled(String sign, int value) {
        return Numerals.word(sign) > 0 ? String.valueOf(value) : sign;
    }

    /** "bis" and the like, which make an article of its own. */
    private String later(int stop) {
        int from = Chars.skipBlanks(text, stop, end);
        String word = text.substring(from, Math.min(signEnd(from), end));
        return List.of("bis", "ter", "quater").contains(word) ? word : "";
    }

    /** Where the text behind the number begins; -1 if what follows shows that this is a reference in a sentence. */
    private int afterNumber(int stop) {
        int at = stop;
        if (!later(stop).isEmpty()) {
            at = signEnd(Chars.skipBlanks(text, stop, end));
        }
        while (at < end && "*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int next = Chars.skipBlanks(text, at, end);
        if (next >= end) {
            return at;
        }
        char c = text.charAt(next);
        if (ENDS.indexOf(c) >= 0 && !decimalFollows(next)) {
            return next + 1;
        }
        if (c == '(') {
            return titleInParentheses(next) ? at : -1;
        }
        return next > at && Chars.opensSentence(c) ? at : -1;
    }

    private boolean decimalFollows(int at) {
        return at + 1 < end && Chars.digit(text.charAt(at + 1));
    }

    /** "Option B (the package):" or "Article 5 (Withdrawal)", but not "Article 5 (2) applies". */
    private boolean titleInParentheses(int at) {
        char last = text.charAt(end - 1);
        boolean words = at + 3 < end && Chars.wordEnd(text, at, end) - at > 3;
        return words && end - at < 120 && (last == ':' || last == ')' || last == '.');
    }

    private Label alone(int at, Style style, String word, int wordEnd) {
        int after = wordEnd < end && ".:".indexOf(text.charAt(wordEnd)) >= 0 ? wordEnd + 1 : wordEnd;
        boolean label = after == end || after > wordEnd && Chars.blank(text.charAt(after));
        return label ? new Label(style, word, 0, "", at, after) : Label.none(at);
    }

    private static Map<String, Style> words() {
        Map<String, Style> words = new HashMap<>();
        PARTS.forEach(word -> words.put(word, Style.PART));
        List.of("annex", "annexure", "appendix", "schedule", "attachment").forEach(word -> words.put(word, Style.ANNEX));
        List.of("article", "art", "clause", "\u00a7").forEach(word -> words.put(word, Style.ARTICLE));
        List.of("option", "alternative", "variant").forEach(word -> words.put(word, Style.OPTION));
        List.of("point", "proposal", "item", "paragraph", "principle", "step").forEach(word -> words.put(word, Style.NAMED_POINT));
        List.of("note", "footnote").forEach(word -> words.put(word, Style.NOTE));
        return Map.copyOf(words);
    }
}
