package io.impasse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The date that a title states: {@code 2 June 2025}, {@code June 2, 2025} or {@code 2025-06-02}. Figures whose order is
 * a matter of country ({@code 2/6/2025}) are no date, and a title with two dates states none.
 */
final class StatedDate {
    private StatedDate() {}

    static Optional<LocalDate> in(String title) {
        List<String> words = words(title);
        Set<LocalDate> found = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            iso(words.get(i)).ifPresent(found::add);
            if (i + 2 < words.size()) {
                spelled(words.get(i), words.get(i + 1), words.get(i + 2)).ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Runs of letters, figures and hyphens. */
    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (title + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '/') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static Optional<LocalDate> iso(String word) {
        String[] parts = word.split("-", -1);
        return parts.length == 3 && parts[0].length() == 4 ? date(number(parts[0]), number(parts[1]), number(parts[2]))
            : Optional.empty();
    }

    private static Optional<LocalDate> spelled(String first, String second, String third) {
        int year = number(third);
        return number(first) > 0 ? date(year, month(second), number(first)) : date(year, month(first), number(second));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1000 || month < 1 || day < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 1 to 12 for an English month, also one cut to three letters; 0 for anything else. */
    private static int month(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(name) || month.name().substring(0, 3).equals(name)) {
                return month.getValue();
            }
        }
        return 0;
    }

    /** A number of at most four figures; 0 for anything else. */
    private static int number(String word) {
        boolean figures = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> '0' <= c && c <= '9');
        return figures ? Integer.parseInt(word) : 0;
    }
}
