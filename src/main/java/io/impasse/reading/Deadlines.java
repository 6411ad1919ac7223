package io.impasse.reading;

import io.impasse.model.Deadline;
import io.impasse.model.Period;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds by when a frame's duty is due, and the event from which that time runs. */
final class Deadlines {
    private static final int START_LENGTH = 14;
    /** So many words behind a time the notice it belongs to may stand. */
    private static final int NOTICE = 4;

    private final Grammar grammar;
    private final Events events;

    Deadlines(Grammar grammar) {
        this.grammar = grammar;
        this.events = grammar.events();
    }

    /** The first deadline among the quantities of the words. */
    Optional<Deadline> find(Slice extent, List<Quantities.Located> quantities, Function<List<Word>, Quote> quote) {
        for (Quantities.Located located : quantities) {
            Optional<Deadline> deadline = of(extent, located, quote);
            if (deadline.isPresent()) {
                return deadline;
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> of(Slice extent, Quantities.Located located, Function<List<Word>, Quote> quote) {
        List<Word> words = extent.sentence();
        int cue = cueBefore(extent, located.from());
        Quantity quantity = located.quantity();
        if (quantity.date().isPresent()) {
            return cue < 0 ? Optional.empty()
                : Optional.of(new Deadline(Optional.empty(), quantity.date(), "", quote.apply(words.subList(cue, located.to()))));
        }
        boolean time = grammar.vocabulary().cues().getOrDefault("time-unit", List.of()).contains(quantity.unit());
        int startTo = startEnd(extent, located.to());
        if (!time || cue < 0 && startTo == located.to() || lasts(words, located) && startTo == located.to() || notice(words, located.to())) {
            return Optional.empty();
        }
        boolean named = Quantities.offsets(words, located.from()) || relative(words, located);
        List<Word> start = named ? words.subList(located.from(), located.from() + 1) : words.subList(located.to(), startTo);
        String words0 = start.isEmpty() ? "" : quote.apply(start).text();
        Period period = new Period(quantity.max(), quantity.unit(), start.isEmpty() ? "" : events.first(new Slice(words, located.to(), startTo)).orElse(Deadline.OTHER));
        return Optional.of(new Deadline(Optional.of(period), Optional.empty(), words0,
            quote.apply(words.subList(cue < 0 ? located.from() : cue, startTo))));
    }

    /** "for 90 days", "for up to two hours": how long something lasts. */
    private static boolean lasts(List<Word> words, Quantities.Located located) {
        int at = located.from() - 1;
        while (at > 0 && words.get(at).is("up", "to", "at", "most", "least", "not", "more", "than")) {
            at--;
        }
        return at >= 0 && words.get(at).is("for");
    }

    /** "on 24 hours' written notice": the time of a notice runs from the notice. */
    private static boolean notice(List<Word> words, int at) {
        return words.subList(at, Math.min(words.size(), at + NOTICE)).stream().anyMatch(word -> word.is("notice", "notification", "warning"))
            && words.get(at).is("'", "\u2019", "'s", "of", "written", "prior", "notice", "advance");
    }

    /** "within the next 7 days", "on its first day": the words before say from when; "by Day 7" counts from a day that has a name. */
    private static boolean relative(List<Word> words, Quantities.Located located) {
        boolean name = words.get(located.from()).text().equals("Day") && located.from() > 0;
        return name || located.from() > 0 && words.get(located.from() - 1).is("next", "following", "subsequent", "its", "their", "same", "that");
    }

    /** Where the cue nearest before the index begins, such as "within" or "no later than"; -1: none within two words. */
    private int cueBefore(Slice extent, int at) {
        int begin = -1;
        int nearest = Math.max(extent.from(), at - 3);
        for (int from = Math.max(extent.from(), at - 6); from < at; from++) {
            int end = grammar.cue("deadline").match(extent.sentence(), from);
            if (end != Phrase.NONE && end <= at && end > nearest) {
                nearest = end;
                begin = from;
            }
        }
        return begin;
    }

    /** "of signature", "after the ceasefire": up to the next comma, or the subject of the sentence ("after the request the mission shall"). */
    private int startEnd(Slice extent, int at) {
        List<Word> words = extent.sentence();
        if (at >= extent.to() || !grammar.cue("deadline-start", words, at)) {
            return at;
        }
        int end = at + 1;
        while (end < extent.to() && end < at + START_LENGTH && !words.get(end).is(",", ";", ".", ":", ")") && !subject(words, at, end)) {
            end++;
        }
        return end;
    }

    /** An article or a quantifier right behind a noun begins another noun phrase, as no preposition stands between. */
    private static boolean subject(List<Word> words, int from, int at) {
        return at > from + 1 && words.get(at).is("the", "each", "both", "every", "neither", "a", "an") && words.get(at - 1).noun();
    }
}
