package io.impasse.reading;

import io.impasse.model.Mention;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Finds numbers with units, numbers of a measure that lack theirs, dates and years in the words of a frame. */
final class Quantities {
    private static final String PEOPLE_UNDER_ARMS = "personnel";
    /** From here on a bare number, where the strength of forces is spoken of, counts people. */
    private static final double MANY = 1000;

    private final Map<String, PhraseSet> units = new LinkedHashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final PhraseSet measures;
    private final Grammar grammar;

    Quantities(Grammar grammar) {
        this.grammar = grammar;
        grammar.vocabulary().units().forEach((unit, words) -> units.put(unit, grammar.book().set(words)));
        grammar.vocabulary().units().forEach((unit, words) -> words.forEach(word -> currencies.put(word, unit)));
        measures = grammar.book().set(grammar.vocabulary().mentions().getOrDefault(Mention.MEASURE, List.of()));
    }

    /** A quantity with the indexes of its words in the sentence. */
    record Located(Quantity quantity, int from, int to) {}

    /** The quantities of a frame in order; {@code quote} makes a quote of a run of words. */
    List<Located> find(Frame frame, Function<List<Word>, Quote> quote) {
        List<Located> found = new ArrayList<>();
        Slice slice = frame.extent();
        BooleanSupplier strength = () -> strength(frame);
        for (int at = slice.from(); at < slice.to(); at++) {
            int from = at;
            List<Raw> here = at(slice.sentence(), at, strength).stream().filter(raw -> raw.to() <= slice.to()).toList();
            here.forEach(raw -> found.add(located(raw, from, slice, quote)));
            at = here.isEmpty() ? at : here.get(0).to() - 1;
        }
        return found;
    }

    /** Whether the frame, or what it stands under, speaks of how strong forces are. */
    private boolean strength(Frame frame) {
        return grammar.cue("strength").in(frame.extent()) || grammar.cue("strength").in(new Slice(frame.topic(), 0, frame.topic().size()));
    }

    private static Located located(Raw raw, int from, Slice slice, Function<List<Word>, Quote> quote) {
        Quote where = quote.apply(slice.sentence().subList(from, raw.to()));
        return new Located(new Quantity(raw.min(), raw.max(), raw.unit(), raw.date(), where), from, raw.to());
    }

    private record Raw(double min, double max, String unit, Optional<LocalDate> date, int to) {
        static Raw one(double value, String unit, int to) {
            return new Raw(value, value, unit, Optional.empty(), to);
        }
    }

    private List<Raw> at(List<Word> words, int at, BooleanSupplier strength) {
        List<Raw> shares = shares(words, at);
        return shares.isEmpty() ? single(words, at, strength).filter(raw -> !rate(words, raw)).stream().toList() : shares;
    }

    private Optional<Raw> single(List<Word> words, int at, BooleanSupplier strength) {
        return Dates.at(words, at).map(found -> new Raw(0, 0, "date", Optional.of(found.date()), found.to()))
            .or(() -> money(words, at)).or(() -> ordinalDay(words, at)).or(() -> offset(words, at))
            .or(() -> numbered(words, at, strength));
    }

    private Optional<Raw> numbered(List<Word> words, int at, BooleanSupplier strength) {
        NumberWords.Number number = number(words, at);
        return number.to() == at ? Optional.empty() : counted(words, number).map(raw -> people(words, raw, strength))
            .or(() -> unitless(words, at, number, strength)).or(() -> year(words, at));
    }

    private static Optional<Raw> year(List<Word> words, int at) {
        return Optional.of(Dates.year(words, at)).filter(year -> year > 0).map(year -> Raw.one(year, "", at + 1));
    }

    /** "60:40" shares a whole: both parts, once where they are equal; "half of it" is a share too. */
    private static List<Raw> shares(List<Word> words, int at) {
        Word word = words.get(at);
        if (word.is("half") && at + 1 < words.size() && words.get(at + 1).is("of", "the") && (at == 0 || NumberWords.ordinal(words.get(at - 1)).isEmpty())) {
            return List.of(Raw.one(50, "percent", at + 1));
        }
        int colon = word.digits() ? word.text().indexOf(':') : -1;
        if (colon <= 0) {
            return List.of();
        }
        try {
            double one = Double.parseDouble(word.text().substring(0, colon));
            double two = Double.parseDouble(word.text().substring(colon + 1));
            Raw first = Raw.one(one, "percent", at + 1);
            return one + two != 100 ? List.of() : one == two ? List.of(first) : List.of(first, Raw.one(two, "percent", at + 1));
        } catch (NumberFormatException noShare) {
            return List.of();
        }
    }

    /** "24 hours a day": how much of a time, and no period. */
    private boolean rate(List<Word> words, Raw raw) {
        boolean per = raw.to() + 1 < words.size() && words.get(raw.to()).is("a", "per") && grammar.cue("time-unit", words, raw.to() + 1);
        return per && time(raw.unit());
    }

    private boolean time(String unit) {
        return grammar.lists("time-unit", unit);
    }

    private Optional<Raw> money(List<Word> words, int at) {
        String unit = currencies.get(words.get(at).lower());
        if (unit == null || at + 1 >= words.size() || !words.get(at + 1).digits()) {
            return Optional.empty();
        }
        NumberWords.Number number = NumberWords.at(words, at + 1);
        return Optional.of(Raw.one(number.value(), unit, number.to()));
    }

    /** "fifth day", "day two", "the day after". */
    private Optional<Raw> ordinalDay(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return Optional.empty();
        }
        OptionalDouble ordinal = NumberWords.ordinal(words.get(at));
        boolean start = words.get(at).is("first") && at > 1 && words.get(at - 2).is("from");
        if (ordinal.isPresent() && !start && grammar.cue("time-unit", words, at + 1)) {
            return unit(words, at + 1).map(unit -> Raw.one(ordinal.getAsDouble(), unit.id(), unit.to()));
        }
        if (!words.get(at).is("day", "week", "month")) {
            return Optional.empty();
        }
        if (at > 0 && words.get(at - 1).is("the") && words.get(at + 1).is("after", "following")) {
            return Optional.of(Raw.one(1, words.get(at).lower(), at + 1));
        }
        NumberWords.Number number = NumberWords.at(words, at + 1);
        boolean counted = number.to() == at + 2 && (number.to() >= words.size() || unit(words, number.to()).isEmpty());
        return counted ? Optional.of(Raw.one(number.value(), words.get(at).lower(), number.to())) : Optional.empty();
    }

    /** "D+14", "H+5 days": counted from a day or an hour that the text calls by its letter. */
    private Optional<Raw> offset(List<Word> words, int at) {
        if (!offsets(words, at)) {
            return Optional.empty();
        }
        NumberWords.Number number = NumberWords.at(words, at + 2);
        Unit letter = new Unit(words.get(at).is("d") ? "day" : "hour", number.to());
        Unit unit = unit(words, number.to()).filter(found -> time(found.id())).orElse(letter);
        return number.to() == at + 2 ? Optional.empty() : Optional.of(Raw.one(number.value(), unit.id(), unit.to()));
    }

    /** Whether a number counted from a named day or hour begins there. */
    static boolean offsets(List<Word> words, int at) {
        return at + 2 < words.size() && words.get(at).capitalised() && words.get(at).is("d", "h") && words.get(at + 1).is("+");
    }

    private Optional<Raw> counted(List<Word> words, NumberWords.Number first) {
        Slice choice = Alternatives.around(words, first.to() - 1);
        if (!choice.empty()) {
            return alternative(words, first, choice);
        }
        NumberWords.Number last = rangeEnd(words, first);
        return unit(words, last.to()).or(() -> unitBehindAdjective(words, last.to())).or(() -> unitOfTheNext(words, last.to()))
            .map(unit -> new Raw(Math.min(first.value(), last.value()), Math.max(first.value(), last.value()), unit.id(), Optional.empty(), unit.to()));
    }

    /** "[15] [20] years", "USD [100] [300] billion": each number has the unit, and the scale, that stand outside the brackets. */
    private Optional<Raw> alternative(List<Word> words, NumberWords.Number number, Slice choice) {
        OptionalDouble scale = choice.to() < words.size() ? NumberWords.scale(words.get(choice.to())) : OptionalDouble.empty();
        double value = number.value() * scale.orElse(1);
        int behind = scale.isPresent() ? choice.to() + 1 : choice.to();
        Optional<String> currency = Optional.of(choice.from() - 1).filter(at -> at >= 0).map(at -> currencies.get(words.get(at).lower()));
        return currency.or(() -> unit(words, behind).map(Unit::id)).map(unit -> Raw.one(value, unit, number.to()));
    }

    /** The number that begins at the index, unless it is a label or a time of day. */
    private NumberWords.Number number(List<Word> words, int at) {
        if (!NumberWords.begins(words.get(at))) {
            return new NumberWords.Number(0, at);
        }
        boolean label = at > 0 && (grammar.cue("reference", words, at - 1) || words.get(at - 1).is("-") && words.get(at).letters());
        return label || words.get(at).text().indexOf(':') > 0 ? new NumberWords.Number(0, at) : NumberWords.at(words, at);
    }

    /** "an army of 200,000 people": people in a sentence on the strength of forces serve in them. */
    private static Raw people(List<Word> words, Raw raw, BooleanSupplier strength) {
        boolean serve = raw.min() >= MANY && words.get(raw.to() - 1).is("people", "persons") && strength.getAsBoolean();
        return serve ? new Raw(raw.min(), raw.max(), PEOPLE_UNDER_ARMS, raw.date(), raw.to()) : raw;
    }

    /** "an army of 0.2 million" counts people; "a calibre above 82" has no unit, and the text is to blame. */
    private Optional<Raw> unitless(List<Word> words, int at, NumberWords.Number number, BooleanSupplier strength) {
        boolean noun = number.to() < words.size() && words.get(number.to()).letters() && words.get(number.to()).noun() && !words.get(number.to()).is("in", "or", "are");
        if (noun) {
            return Optional.empty();
        }
        boolean dated = Dates.year(words, at) > 0 || at > 0 && NumberWords.month(words.get(at - 1)) > 0;
        if (number.value() >= MANY && !dated && strength.getAsBoolean()) {
            return Optional.of(Raw.one(number.value(), PEOPLE_UNDER_ARMS, number.to()));
        }
        return measured(words, at) ? Optional.of(Raw.one(number.value(), "", number.to())) : Optional.empty();
    }

    /** Whether the words that open a measure end right before the index. */
    private boolean measured(List<Word> words, int at) {
        for (int from = Math.max(0, at - 3); from < at; from++) {
            if (measures.match(words, from) == at) {
                return true;
            }
        }
        return false;
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
            if (!modifier.can(Tag.ADJECTIVE) && !modifier.can(Tag.VERB_PARTICIPLE) && !modifier.can(Tag.ADVERB) && !modifier.noun() || modifier.is(",", "of")) {
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
