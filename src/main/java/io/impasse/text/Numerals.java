package io.impasse.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the numbers of labels: digits, Roman numbers, letters, number words. */
final class Numerals {
    private static final int MOST_DIGITS = 3;
    private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen", "twenty");
    private static final Map<String, Integer> ROMAN = romans();

    private Numerals() {}

    /** The value of a Roman number below 90 in one case; 0: it is none. */
    static int roman(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean oneCase = text.equals(lower) || upper(text);
        return oneCase ? ROMAN.getOrDefault(lower, 0) : 0;
    }

    /** The value of one to three digits without a leading zero; 0: it is none. */
    static int digits(String text) {
        boolean number = !text.isEmpty() && text.length() <= MOST_DIGITS && text.charAt(0) != '0'
                && text.chars().allMatch(c -> Chars.digit((char) c));
        return number ? Integer.parseInt(text) : 0;
    }

    /** The place of a single letter in the alphabet; 0: it is none. */
    static int letter(String text) {
        return text.length() == 1 && Chars.latin(text.charAt(0)) ? (text.charAt(0) | 0x20) - 'a' + 1 : 0;
    }

    /** The value of a number word up to twenty; 0: it is none. */
    static int word(String text) {
        return WORDS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
    }

    /** The value of whatever counts behind a word such as "Section": 0 for nothing that counts. */
    static int any(String text) {
        int value = digits(text);
        value = value > 0 ? value : upper(text) ? roman(text) : 0;
        value = value > 0 ? value : upper(text) ? letter(text) : 0;
        return value > 0 ? value : word(text);
    }

    /** The same, also of a number with a letter behind it, which makes an article of its own: {@code 12A}. */
    static int counted(String text) {
        int value = any(text);
        boolean lettered = value == 0 && text.length() > 1 && Chars.latin(text.charAt(text.length() - 1));
        return lettered ? digits(text.substring(0, text.length() - 1)) : value;
    }

    private static boolean upper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Integer> romans() {
        List<String> tens = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx");
        List<String> ones = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
        Map<String, Integer> table = new HashMap<>();
        for (int value = 1; value < 90; value++) {
            table.put(tens.get(value / 10) + ones.get(value % 10), value);
        }
        return Map.copyOf(table);
    }
}
