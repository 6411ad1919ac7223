package io.impasse.reading;

import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Finds numbers with units, and dates, in the words of a frame. */
final class Quantities {
    private final Map<String, PhraseSet> units = new LinkedHashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Grammar grammar;

    Quantities(Grammar grammar) {
        this.grammar = grammar;
        grammar.vocabulary().units().forEach((unit, words) -> units.put(unit, grammar.book().set(words)));
        grammar.vocabulary().units().forEach((unit, words) -> words.forEach(word -> currencies.put(word, unit)));
    }

    /** A quantity with the indexes of its words in the sentence. */
    record Located(Quantity quantity, int from, int to) {}

    /** The quantities of the words in order; {@code quote} makes a quote of a run of words. */
    List<Located> find(Slice slice, Function<List<Word>, Quote> quote) {
        List<Located> found = new ArrayList<>();
        List<Word> words = slice.sentence();
        for (int at = slice.from(); at < slice.to(); at++) {
            Quote share = quote.apply(words.subList(at, at + 1));
            for (double percent : shares(words.get(at))) {
                found.add(new Located(new Quantity(percent, percent, "percent", Optional.empty(), share), at, at + 1));
            }
            Optional<Raw> raw = at(words, at).filter(hit -> hit.to() <= slice.to());
            if (raw.isPresent()) {
                Raw hit = raw.get();
                Quote where = quote.apply(words.subList(at, hit.to()));
                found.add(new Located(new Quantity(hit.min(), hit.max(), hit.unit(), hit.date(), where), at, hit.to()));
                at = hit.to() - 1;
            }
        }
        return found;
    }

    /** "60:40" shares a whole: both parts, once where they are equal. */
    private static List<Double> shares(Word word) {
        int colon = word.digits() ? word.text().indexOf(':') : -1;
        if (colon <= 0) {
            return List.of();
        }
        try {
            double one = Double.parseDouble(word.text().substring(0, colon));
            double two = Double.parseDouble(word.text().substring(colon + 1));
            return one + two != 100 ? List.of() : one == two ? List.of(one) : List.of(one, two);
        } catch (NumberFormatException noShare) {
            return List.of();
        }
    }

    private record Raw(double min, double max, String unit, Optional<LocalDate> date, int to) {}

    private Optional<Raw> at(List<Word> words, int at) {
        return date(words, at).or(() -> money(words, at)).or(() -> ordinalDay(words, at)).or(() -> counted(words, at));
    }

    private Optional<Raw> date(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.is("end") && at + 2 < words.size() && words.get(at + 1).is("of") && year(words, at + 2) > 0) {
            return Optional.of(day(LocalDate.of(year(words, at + 2), 12, 31), at + 3));
        }
        int dayFirst = at + 1 < words.size() ? NumberWords.month(words.get(at + 1)) : 0;
        if (dayFirst > 0 && word.digits()) {
            return date(year(words, at + 2), dayFirst, word, at + 3);
        }
        int month = NumberWords.month(word);
        if (month == 0 || at + 1 >= words.size()) {
            return Optional.empty();
        }
        int comma = at + 2 < words.size() && words.get(at + 2).is(",") ? 1 : 0;
        int monthOnly = year(words, at + 1);
        return monthOnly > 0 ? Optional.of(day(YearMonth.of(monthOnly, month).atEndOfMonth(), at + 2))
            : date(year(words, at + 2 + comma), month, words.get(at + 1), at + 3 + comma);
    }

    private static Optional<Raw> date(int year, int month, Word day, int to) {
        try {
            return year == 0 ? Optional.empty() : Optional.of(day(LocalDate.of(year, month, Integer.parseInt(day.text())), to));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Raw day(LocalDate date, int to) {
        return new Raw(0, 0, "date", Optional.of(date), to);
    }

    private static int year(List<Word> words, int at) {
        boolean year = at < words.size() && words.get(at).text().length() == 4 && words.get(at).text().chars().allMatch(c -> c >= '0' && c <= '9');
        return year ? Integer.parseInt(words.get(at).text()) : 0;
    }

    private Optional<Raw> money(List<Word> words, int at) {
        String unit = currencies.get(words.get(at).lower());
        if (unit == null || at + 1 >= words.size() || !words.get(at + 1).digits()) {
            return Optional.empty();
        }
        NumberWords.Number number = NumberWords.at(words, at + 1);
        return Optional.of(new Raw(number.value(), number.value(), unit, Optional.empty(), number.to()));
    }

    /** "fifth day", "day two". */
    private Optional<Raw> ordinalDay(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return Optional.empty();
        }
        OptionalDouble ordinal = NumberWords.ordinal(words.get(at));
        boolean start = words.get(at).is("first") && at > 1 && words.get(at - 2).is("from");
        if (ordinal.isPresent() && !start && grammar.cue("time-unit", words, at + 1)) {
            double value = ordinal.getAsDouble();
            return unit(words, at + 1).map(unit -> new Raw(value, value, unit.id(), Optional.empty(), unit.to()));
        }
        if (!words.get(at).is("day", "week", "month")) {
            return Optional.empty();
        }
        NumberWords.Number number = NumberWords.at(words, at + 1);
        boolean counted = number.to() == at + 2 && (number.to() >= words.size() || unit(words, number.to()).isEmpty());
        return counted ? Optional.of(new Raw(number.value(), number.value(), words.get(at).lower(), Optional.empty(), number.to())) : Optional.empty();
    }

    private Optional<Raw> counted(List<Word> words, int at) {
        NumberWords.Number first = NumberWords.at(words, at);
        boolean reference = at > 0 && (grammar.cue("reference", words, at - 1) || words.get(at - 1).is("-") && words.get(at).letters());
        if (first.to() == at || reference) {
            return Optional.empty();
        }
        if (words.get(at).text().indexOf(':') > 0) {
            return Optional.empty();
        }
        NumberWords.Number last = rangeEnd(words, first);
        return unit(words, last.to()).or(() -> unitBehindAdjective(words, last.to())).or(() -> unitOfTheNext(words, last.to()))
            .map(unit -> new Raw(Math.min(first.value(), last.value()), Math.max(first.value(), last.value()), unit.id(), Optional.empty(), unit.to()));
    }

    private static NumberWords.Number rangeEnd(List<Word> words, NumberWords.Number first) {
        int joint = first.to();
        boolean range = joint + 1 < words.size() && words.get(joint).is("-", "\u2013", "\u2014", "to", "and", "or");
        NumberWords.Number second = range ? NumberWords.at(words, joint + 1) : first;
        return second.to() > joint + 1 && second.value() > first.value() ? second : first;
    }

    private record Unit(String id, int to) {}

    private Optional<Unit> unit(List<Word> words, int at) {
        int start = at < words.size() && words.get(at).is("-", "\u2013") ? at + 1 : at;
        if (start >= words.size()) {
            return Optional.empty();
        }
        for (Map.Entry<String, PhraseSet> unit : units.entrySet()) {
            int end = unit.getValue().match(words, start);
            if (end != Phrase.NONE) {
                return Optional.of(new Unit(unit.getKey(), end));
            }
        }
        return Optional.empty();
    }

    /** "at least 400 thousand and up to 750 thousand servicemen": the first number has the unit of the second. */
    private Optional<Unit> unitOfTheNext(List<Word> words, int at) {
        boolean joined = at < words.size() && words.get(at).is("and", "or", "to", "but");
        for (int next = at + 1; joined && next < Math.min(words.size(), at + 5); next++) {
            NumberWords.Number number = NumberWords.at(words, next);
            if (number.to() > next) {
                return unit(words, number.to()).map(unit -> new Unit(unit.id(), at));
            }
        }
        return Optional.empty();
    }

    /** "14 calendar days", "600,000 active personnel": up to two modifiers stand between. */
    private Optional<Unit> unitBehindAdjective(List<Word> words, int at) {
        for (int skipped = 1; skipped <= 2 && at + skipped < words.size(); skipped++) {
            Word modifier = words.get(at + skipped - 1);
            if (!modifier.can(Tag.ADJECTIVE) && !modifier.can(Tag.VERB_PARTICIPLE) && !modifier.noun() || modifier.is(",", "of")) {
                return Optional.empty();
            }
            Optional<Unit> unit = unit(words, at + skipped);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }
}
