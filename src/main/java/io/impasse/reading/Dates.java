package io.impasse.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Finds dates and years in words: "1 March 2026", "March 1, 2026", "March 2026", "the end of 2026", "since 2014". */
final class Dates {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private Dates() {}

    /** A date; {@code to} is the index behind its last word. */
    record Found(LocalDate date, int to) {}

    /** The date that begins at the index. */
    static Optional<Found> at(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.is("end", "close") && at + 2 < words.size() && words.get(at + 1).is("of") && number(words, at + 2) > 0) {
            return Optional.of(new Found(LocalDate.of(number(words, at + 2), 12, 31), at + 3));
        }
        int dayFirst = at + 1 < words.size() ? NumberWords.month(words.get(at + 1)) : 0;
        if (dayFirst > 0 && word.digits()) {
            return date(number(words, at + 2), dayFirst, word, at + 3);
        }
        int month = NumberWords.month(word);
        if (month == 0 || at + 1 >= words.size()) {
            return Optional.empty();
        }
        int comma = at + 2 < words.size() && words.get(at + 2).is(",") ? 1 : 0;
        int monthOnly = number(words, at + 1);
        return monthOnly > 0 ? Optional.of(new Found(YearMonth.of(monthOnly, month).atEndOfMonth(), at + 2))
            : date(number(words, at + 2 + comma), month, words.get(at + 1), at + 3 + comma);
    }

    /** "in 1997", "the treaty of 1987": the year that a text refers to; 0: none stands there. */
    static int year(List<Word> words, int at) {
        boolean behind = at > 0 && words.get(at - 1).is("in", "of", "since", "from", "until", "before", "after", "during", "as");
        int year = behind ? number(words, at) : 0;
        boolean counts = at + 1 < words.size() && words.get(at + 1).letters() && words.get(at + 1).can(Tag.NOUN_PLURAL);
        return counts || year < FIRST_YEAR || year > LAST_YEAR ? 0 : year;
    }

    private static Optional<Found> date(int year, int month, Word day, int to) {
        try {
            return year == 0 ? Optional.empty() : Optional.of(new Found(LocalDate.of(year, month, Integer.parseInt(day.text())), to));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(List<Word> words, int at) {
        boolean year = at < words.size() && words.get(at).text().length() == 4 && words.get(at).text().chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? Integer.parseInt(words.get(at).text()) : 0;
    }
}
