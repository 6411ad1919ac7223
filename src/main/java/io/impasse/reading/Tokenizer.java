package io.impasse.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into words, numbers and marks, with offsets into the untouched text. A possessive {@code 's} is a word of
 * its own, a hyphenated word is one word whose parts are among its lemmas, {@code 600,000} and {@code 50:50} are one number.
 */
final class Tokenizer {
    /** How many digits stand between two separators of thousands. */
    private static final int GROUP = 3;

    private final Lemmas lemmas;

    Tokenizer(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    /** The words between the two offsets. */
    List<Word> words(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b') {
                at++;
                continue;
            }
            int end = Character.isLetter(c) ? letters(text, at, to) : Character.isDigit(c) ? digits(text, at, to) : mark(text, at, to);
            add(words, text, at, end);
            at = end;
        }
        return words;
    }

    private static int letters(String text, int at, int to) {
        int end = at;
        while (end < to && (wordPart(text.charAt(end)) || joins(text, end, to))) {
            end++;
        }
        return abbreviation(text, at, end, to);
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A hyphen or apostrophe between two letters. */
    private static boolean joins(String text, int at, int to) {
        char c = text.charAt(at);
        boolean joiner = c == '-' || c == '\u2010' || c == '\u2011' || apostrophe(c);
        return joiner && at + 1 < to && Character.isLetter(text.charAt(at + 1)) && Character.isLetter(text.charAt(at - 1));
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** "U.S." and "e.g." are one word. */
    private static int abbreviation(String text, int at, int end, int to) {
        int next = end;
        boolean single = end - at == 1;
        while (single && next + 1 < to && text.charAt(next) == '.' && Character.isLetter(text.charAt(next + 1))
            && (next + 2 >= to || !Character.isLetter(text.charAt(next + 2)))) {
            next += 2;
        }
        return next > end && next < to && text.charAt(next) == '.' ? next + 1 : next;
    }

    private static int digits(String text, int at, int to) {
        int end = at;
        while (end < to && (Character.isDigit(text.charAt(end)) || inNumber(text, end, to))) {
            end++;
        }
        boolean few = end - at <= GROUP && text.substring(at, end).chars().allMatch(Character::isDigit);
        while (few && thousands(text, end, to)) {
            end += GROUP + 1;
        }
        return end;
    }

    /** "600 000": a blank, then exactly three digits. */
    private static boolean thousands(String text, int at, int to) {
        int end = at + 1 + GROUP;
        boolean blank = end <= to && Character.isSpaceChar(text.charAt(at));
        return blank && text.substring(at + 1, end).chars().allMatch(Character::isDigit) && (end == to || !Character.isDigit(text.charAt(end)));
    }

    private static boolean inNumber(String text, int at, int to) {
        char c = text.charAt(at);
        return (c == '.' || c == ',' || c == ':') && at + 1 < to && Character.isDigit(text.charAt(at + 1));
    }

    private static int mark(String text, int at, int to) {
        return Character.isHighSurrogate(text.charAt(at)) && at + 1 < to ? at + 2 : at + 1;
    }

    private void add(List<Word> words, String text, int start, int end) {
        int possessive = possessive(text, start, end);
        if (possessive > start) {
            words.add(word(text, start, possessive));
            words.add(word(text, possessive, end));
        } else if (text.regionMatches(true, start, "cannot", 0, end - start) && end - start == 6) {
            words.add(word(text, start, start + 3));
            words.add(word(text, start + 3, end));
        } else {
            words.add(word(text, start, end));
        }
    }

    /** Where the possessive ending begins, or {@code start} when there is none. */
    private static int possessive(String text, int start, int end) {
        boolean ending = end - start > 2 && Character.toLowerCase(text.charAt(end - 1)) == 's' && apostrophe(text.charAt(end - 2));
        return ending ? end - 2 : start;
    }

    private Word word(String text, int start, int end) {
        String form = text.substring(start, end);
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2011', '-').replace('\u2010', '-');
        Lemmas.Forms forms = Character.isLetter(form.charAt(0)) ? lemmas.of(form) : Lemmas.Forms.UNKNOWN;
        return new Word(form, start, end, lower, lemmas(lower, forms), forms.tags());
    }

    private List<String> lemmas(String lower, Lemmas.Forms forms) {
        Set<String> all = new LinkedHashSet<>();
        all.add(lower);
        all.addAll(forms.lemmas());
        if (forms.tags().isEmpty() && lower.indexOf('-') > 0) {
            String last = lower.substring(lower.lastIndexOf('-') + 1);
            String head = lower.substring(0, lower.lastIndexOf('-') + 1);
            lemmas.of(last).lemmas().forEach(lemma -> all.add(head + lemma));
        }
        return List.copyOf(all);
    }
}
