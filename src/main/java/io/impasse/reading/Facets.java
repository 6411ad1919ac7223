package io.impasse.reading;

import io.impasse.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A frame as reading rules see it: stretches of words by role ({@code theme}, {@code bearer}, {@code any}, {@code core},
 * {@code condition}, {@code exception}, {@code topic}, {@code sentence}) and ids by role ({@code place}, {@code force}, {@code quantity},
 * {@code style}).
 */
final class Facets {
    private final Frame frame;
    private final SortedSet<String> places;
    private final Set<String> units;
    private final Span timed;
    private final Map<String, List<Slice>> roles = new HashMap<>();

    /** @param timed the words of the deadline stand between these offsets; they are no part of the core */
    Facets(Frame frame, SortedSet<String> places, Set<String> units, Span timed) {
        this.frame = frame;
        this.places = places;
        this.units = units;
        this.timed = timed;
    }

    /** The heading or chapeau above, seen as if it were a frame of the same force. */
    Facets ofTopic() {
        List<Word> words = frame.topic();
        Slice topic = new Slice(words, 0, words.size());
        Frame heading = new Frame(frame.clause(), topic, words, Frame.Style.HEAD, frame.force(), false, List.of(), -1, Slice.none(words),
            topic, Bearer.NOBODY, List.of(), List.of(), ActorHits.NONE);
        return new Facets(heading, new TreeSet<>(), Set.of(), new Span(0, 0));
    }

    Frame frame() {
        return frame;
    }

    SortedSet<String> places() {
        return places;
    }

    /** Whether one of the actions is among the ids, or a phrase such as "pull out" begins at the verb. */
    boolean acts(Set<String> ids, PhraseSet phrases) {
        boolean listed = frame.actions().stream().anyMatch(ids::contains);
        return listed || frame.verb() >= 0 && frame.style().ordinal() < Frame.Style.NOMINAL.ordinal() && phrases.match(frame.sentence(), frame.verb()) != Phrase.NONE;
    }

    /** Whether a phrase stands in the words of the role. */
    boolean has(String role, PhraseSet phrases) {
        return where(role, phrases).isPresent();
    }

    /** The first words of the role in which a phrase stands. */
    Optional<Slice> where(String role, PhraseSet phrases) {
        for (Slice slice : words(role)) {
            if (phrases.in(slice)) {
                return Optional.of(slice);
            }
        }
        return Optional.empty();
    }

    /** The words of the role. */
    List<Slice> words(String role) {
        return roles.computeIfAbsent(role, this::slices);
    }

    Collection<String> ids(String role) {
        return switch (role) {
            case "place" -> places;
            case "force" -> List.of(frame.force().id());
            case "quantity" -> units;
            default -> List.of(frame.style().name().toLowerCase(Locale.ROOT));
        };
    }

    private List<Slice> slices(String role) {
        return switch (role) {
            case "theme" -> theme();
            case "bearer" -> frame.passive() ? List.of() : List.of(frame.subject());
            case "condition" -> frame.conditions();
            case "exception" -> frame.exceptions();
            case "core" -> core();
            case "topic" -> List.of(new Slice(frame.topic(), 0, frame.topic().size()));
            case "sentence" -> List.of(new Slice(frame.sentence(), 0, frame.sentence().size()));
            default -> everything();
        };
    }

    private List<Slice> theme() {
        boolean whole = frame.style().ordinal() >= Frame.Style.NOMINAL.ordinal();
        if (whole) {
            return List.of(frame.extent());
        }
        return frame.passive() ? List.of(frame.subject(), frame.rest()) : List.of(frame.rest());
    }

    /** The extent without its conditions and its deadline. */
    private List<Slice> core() {
        List<Slice> cut = new ArrayList<>(frame.conditions());
        for (int at = frame.extent().from(); at < frame.extent().to(); at++) {
            Word word = frame.sentence().get(at);
            if (timed.start() <= word.start() && word.start() < timed.end()) {
                cut.add(new Slice(frame.sentence(), at, at + 1));
            }
        }
        return frame.extent().without(cut);
    }

    /** The extent, and front conditions that stand outside it. */
    private List<Slice> everything() {
        List<Slice> all = new ArrayList<>(List.of(frame.extent()));
        frame.conditions().stream().filter(condition -> !frame.extent().holds(condition.from())).forEach(all::add);
        return all;
    }
}
