package io.impasse.reading;

import io.impasse.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * A frame as reading rules see it: words by role ({@code theme}, {@code bearer}, {@code any}, {@code condition},
 * {@code topic}, {@code sentence}) and ids by role ({@code place}, {@code force}, {@code quantity}, {@code style}).
 */
final class Facets {
    private final Frame frame;
    private final SortedSet<String> places;
    private final Span timed;
    private final Set<String> units;
    private final Map<String, List<Word>> words = new HashMap<>();

    /** @param timed the words of the deadline stand between these offsets; they are no part of the core */
    Facets(Frame frame, SortedSet<String> places, Set<String> units, Span timed) {
        this.timed = timed;
        this.frame = frame;
        this.places = places;
        this.units = units;
    }

    /** The heading or chapeau above, seen as if it were a frame of the same force. */
    Facets ofTopic() {
        Slice topic = new Slice(frame.topic(), 0, frame.topic().size());
        Slice none = Slice.none(frame.topic());
        return new Facets(new Frame(frame.clause(), topic, java.util.List.of(), Frame.Style.HEAD, frame.force(), false, java.util.List.of(), -1, none,
            topic, Bearer.NOBODY, java.util.List.of(), java.util.List.of(), ActorHits.NONE), new java.util.TreeSet<>(), Set.of(), new Span(0, 0));
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
        return listed || frame.verb() >= 0 && frame.style() != Frame.Style.NOMINAL && phrases.match(frame.sentence(), frame.verb()) != Phrase.NONE;
    }

    Collection<String> ids(String role) {
        return switch (role) {
            case "place" -> places;
            case "force" -> List.of(frame.force().id());
            case "quantity" -> units;
            default -> List.of(frame.style().name().toLowerCase(Locale.ROOT));
        };
    }

    List<Word> words(String role) {
        return words.computeIfAbsent(role, this::find);
    }

    private List<Word> find(String role) {
        return switch (role) {
            case "theme" -> theme();
            case "bearer" -> frame.passive() ? List.of() : frame.subject().words();
            case "condition" -> frame.conditions().stream().flatMap(slice -> slice.words().stream()).toList();
            case "exception" -> frame.exceptions().stream().flatMap(slice -> slice.words().stream()).toList();
            case "core" -> core();
            case "topic" -> frame.topic();
            case "sentence" -> frame.sentence();
            default -> everything();
        };
    }

    private List<Word> theme() {
        boolean whole = frame.style() == Frame.Style.NOMINAL || frame.style() == Frame.Style.HEAD;
        if (whole) {
            return frame.extent().words();
        }
        return frame.passive() ? join(frame.subject().words(), frame.rest().words()) : frame.rest().words();
    }

    /** The extent without its conditions and its deadline. */
    private List<Word> core() {
        List<Word> core = new ArrayList<>();
        for (int at = frame.extent().from(); at < frame.extent().to(); at++) {
            int index = at;
            Word word = frame.sentence().get(at);
            boolean time = timed.start() <= word.start() && word.start() < timed.end();
            if (!time && frame.conditions().stream().noneMatch(slice -> slice.holds(index))) {
                core.add(frame.sentence().get(at));
            }
        }
        return core;
    }

    /** The extent, and front conditions that stand outside it. */
    private List<Word> everything() {
        List<Word> all = new ArrayList<>(frame.extent().words());
        for (Slice condition : frame.conditions()) {
            if (!frame.extent().holds(condition.from())) {
                all.addAll(condition.words());
            }
        }
        return all;
    }

    private static List<Word> join(List<Word> one, List<Word> two) {
        List<Word> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }
}
