package io.impasse.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words that are left open on purpose, as the register of a case has them, with where a draft uses them.
 *
 * @param words    the words, in any inflected form
 * @param clause   id or label of the one clause of a draft that is meant; empty: every clause
 * @param term     id of the issue or term of which a clause must speak; empty: of whatever it speaks
 * @param wantedBy ids of the actors who want the words left open, in the order of the alphabet
 * @param readings how each reads the words, by the id of the actor
 * @param since    first day on which the words are left open
 * @param limit    how long
 * @param resolver who says in the end what the words mean: id of an actor, or a name; empty: nobody is named
 * @param places   where the draft uses the words
 */
public record Ambiguity(String words, String clause, String term, List<String> wantedBy, SortedMap<String, String> readings,
                        LocalDate since, Limit limit, String resolver, Source source, List<Quote> places) {
    public Ambiguity {
        Objects.requireNonNull(since, "since");
        wantedBy = wantedBy.stream().sorted().toList();
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
        places = List.copyOf(places);
    }

    /**
     * How long words are left open: to a day or to an event.
     *
     * @param day   first day on which they no longer are; empty: an event ends it
     * @param event id of the event; empty: a day ends it
     */
    public record Limit(Optional<LocalDate> day, String event) {

        /** The day, or the id of the event. */
        public String words() {
            return day.map(LocalDate::toString).orElse(event);
        }
    }

    /** The same words with where a draft uses them. */
    public Ambiguity usedAt(List<Quote> quotes) {
        return new Ambiguity(words, clause, term, wantedBy, readings, since, limit, resolver, source, quotes);
    }

    /** Whether the words are left open on that day. */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(since) && !endedBy(day);
    }

    /** Whether the day has come on which the words should mean one thing. An event ends nothing until the case says so. */
    public boolean endedBy(LocalDate day) {
        return limit.day().map(end -> !day.isBefore(end)).orElse(false);
    }

    /** Ids of those whose reading of the words is known. */
    public List<String> readers() {
        return List.copyOf(readings.keySet());
    }

    /** Whether the words are meant where the provision stands. */
    public boolean speaksWith(Provision provision) {
        return term.equals(provision.term()) || term.equals(provision.matter());
    }

    /** Whether they share a word with the mention in some place. */
    public boolean covers(Mention mention) {
        return places.stream().anyMatch(mention::touches);
    }
}
