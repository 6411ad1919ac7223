package io.impasse.reading;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Numbers in figures and words: {@code 600,000}, "six hundred thousand", {@code 0.6 million}, "fifth". */
final class NumberWords {
    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
        "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
    private static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "mln", 1e6, "billion", 1e9,
        "bn", 1e9, "trillion", 1e12);

    private static final Map<String, Double> NAMED = named();
    private static final Map<String, Integer> ORDERED = ordered();
    private static final Map<String, Integer> MONTHS = months();

    private NumberWords() {}

    private static Map<String, Double> named() {
        Map<String, Double> named = new HashMap<>();
        SMALL.forEach(word -> named.put(word, (double) SMALL.indexOf(word)));
        for (int tens = 2; tens < TENS.size(); tens++) {
            named.put(TENS.get(tens), tens * 10.0);
            for (int ones = 1; ones < 10; ones++) {
                named.put(TENS.get(tens) + "-" + SMALL.get(ones), tens * 10.0 + ones);
            }
        }
        return Map.copyOf(named);
    }

    private static Map<String, Integer> ordered() {
        Map<String, Integer> ordered = new HashMap<>();
        ORDINALS.forEach(word -> ordered.put(word, ORDINALS.indexOf(word)));
        for (int tens = 2; tens < TENS.size(); tens++) {
            ordered.put(TENS.get(tens).replaceFirst("y$", "ieth"), tens * 10);
            for (int ones = 1; ones < 10; ones++) {
                ordered.put(TENS.get(tens) + "-" + ORDINALS.get(ones), tens * 10 + ones);
            }
        }
        return Map.copyOf(ordered);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            months.put(month.name().toLowerCase(Locale.ROOT), month.getValue());
        }
        return Map.copyOf(months);
    }

    /** Whether a number can begin with the word. */
    static boolean begins(Word word) {
        return word.digits() || NAMED.containsKey(word.lower());
    }

    /** A number: its value and the index behind its last word. */
    record Number(double value, int to) {}

    /** The power of ten that the word stands for: "billion". */
    static OptionalDouble scale(Word word) {
        Double scale = SCALES.get(word.lower());
        return scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale);
    }

    /** The number that begins at the index; its {@code to} equals {@code at} when there is none. */
    static Number at(List<Word> words, int at) {
        double total = 0;
        double current = 0;
        int next = at;
        while (next < words.size()) {
            Word word = words.get(next);
            OptionalDouble simple = simple(word);
            Double scale = SCALES.get(word.lower());
            if (simple.isPresent() && !(word.digits() && next > at)) {
                current += simple.getAsDouble();
            } else if (scale != null && next > at) {
                current *= scale;
                total = scale > 100 ? total + current : total;
                current = scale > 100 ? 0 : current;
            } else if (!(word.is("and") && hundreds(words, at, next))) {
                break;
            }
            next++;
        }
        return new Number(total + current, next);
    }

    /** "six hundred and fifty": the conjunction belongs to the number. */
    private static boolean hundreds(List<Word> words, int at, int and) {
        return and > at && SCALES.containsKey(words.get(and - 1).lower()) && and + 1 < words.size() && simple(words.get(and + 1)).isPresent()
            && words.get(and + 1).letters();
    }

    private static OptionalDouble simple(Word word) {
        if (word.digits()) {
            return figure(word.text());
        }
        return named(word.lower());
    }

    private static OptionalDouble named(String lower) {
        Double value = NAMED.get(lower);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** A figure with thousands separators; {@code 50:50} has the value of its first part. */
    private static OptionalDouble figure(String text) {
        String first = text.indexOf(':') > 0 ? text.substring(0, text.indexOf(':')) : text;
        String digits = first.codePoints().filter(c -> !Character.isSpaceChar(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String plain = grouped(digits) ? digits.replace(",", "") : digits.replace(',', '.');
        try {
            return OptionalDouble.of(Double.parseDouble(plain));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static boolean grouped(String digits) {
        int comma = digits.indexOf(',');
        return comma < 0 || digits.length() - digits.lastIndexOf(',') == 4 || digits.indexOf('.') > comma;
    }

    /** The value of an ordinal: "fifth", "twenty-first". */
    static OptionalDouble ordinal(Word word) {
        int index = ORDERED.getOrDefault(word.lower(), 0);
        return index > 0 ? OptionalDouble.of(index) : OptionalDouble.empty();
    }

    /** The number of a month, 1 to 12; 0: no month. */
    static int month(Word word) {
        return word.capitalised() ? MONTHS.getOrDefault(word.lower(), 0) : 0;
    }
}
