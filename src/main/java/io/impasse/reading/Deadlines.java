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

    private final Grammar grammar;
    private final Events events;

    Deadlines(Grammar grammar, Events events) {
        this.grammar = grammar;
        this.events = events;
    }

    /** The first deadline among the quantities of the words. */
    Optional<Deadline> find(List<Word> words, List<Quantities.Located> quantities, Function<List<Word>, Quote> quote) {
        for (Quantities.Located located : quantities) {
            Optional<Deadline> deadline = of(words, located, quote);
            if (deadline.isPresent()) {
                return deadline;
            }
        }
        return Optional.empty();
    }

    private Optional<Deadline> of(List<Word> words, Quantities.Located located, Function<List<Word>, Quote> quote) {
        int cue = cueBefore(words, located.from());
        Quantity quantity = located.quantity();
        if (quantity.date().isPresent()) {
            return cue < 0 ? Optional.empty()
                : Optional.of(new Deadline(Optional.empty(), quantity.date(), "", quote.apply(words.subList(cue, located.to()))));
        }
        boolean time = grammar.vocabulary().cues().getOrDefault("time-unit", List.of()).contains(quantity.unit());
        int startTo = startEnd(words, located.to());
        if (!time || cue < 0 && startTo == located.to()) {
            return Optional.empty();
        }
        List<Word> start = words.subList(located.to(), startTo);
        String words0 = start.isEmpty() ? "" : quote.apply(start).text();
        Period period = new Period(quantity.max(), quantity.unit(), start.isEmpty() ? "" : events.first(start).orElse("other"));
        return Optional.of(new Deadline(Optional.of(period), Optional.empty(), words0,
            quote.apply(words.subList(cue < 0 ? located.from() : cue, startTo))));
    }

    /** Where the cue nearest before the index begins, such as "within" or "no later than"; -1: none within two words. */
    private int cueBefore(List<Word> words, int at) {
        int begin = -1;
        int nearest = Math.max(0, at - 3);
        for (int from = Math.max(0, at - 6); from < at; from++) {
            int end = grammar.cue("deadline").match(words, from);
            if (end != Phrase.NONE && end <= at && end > nearest) {
                nearest = end;
                begin = from;
            }
        }
        return begin;
    }

    /** "of signature", "after the ceasefire": up to the next comma. */
    private int startEnd(List<Word> words, int at) {
        if (at >= words.size() || !grammar.cue("deadline-start", words, at)) {
            return at;
        }
        int end = at + 1;
        while (end < words.size() && end < at + START_LENGTH && !words.get(end).is(",", ";", ".", ":", ")")) {
            end++;
        }
        return end;
    }
}
