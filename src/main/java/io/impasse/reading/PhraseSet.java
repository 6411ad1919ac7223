package io.impasse.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Alternative phrases. Of several that match at one place the longest counts, then the earlier in the list. In a
 * {@link Sentence} the matches are looked up, elsewhere they are searched for.
 */
final class PhraseSet {
    static final PhraseSet EMPTY = new PhraseSet(-1, List.of());

    private final int number;
    private final List<Phrase> phrases;
    private final Map<String, List<Hit>> byFirst = new HashMap<>();
    private final List<Hit> anywhere = new ArrayList<>();

    /** @param number its place among the sets of its book */
    PhraseSet(int number, List<Phrase> phrases) {
        this.number = number;
        this.phrases = List.copyOf(phrases);
        for (int rank = 0; rank < phrases.size(); rank++) {
            Phrase phrase = phrases.get(rank);
            Hit candidate = new Hit(0, 0, phrase, rank);
            if (phrase.firsts().isEmpty()) {
                anywhere.add(candidate);
            }
            phrase.firsts().forEach(first -> byFirst.computeIfAbsent(first.toLowerCase(Locale.ROOT), key -> new ArrayList<>(2)).add(candidate));
        }
    }

    /**
     * A match.
     *
     * @param from index of the first word
     * @param to   behind the last word
     * @param rank place of the phrase in the list
     */
    record Hit(int from, int to, Phrase phrase, int rank) {
        boolean beats(Hit other) {
            return to != other.to ? to > other.to : rank < other.rank;
        }

        boolean within(Slice slice) {
            return slice.from() <= from && to <= slice.to();
        }
    }

    int number() {
        return number;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    boolean opensAnywhere() {
        return !anywhere.isEmpty();
    }

    Set<String> firsts() {
        return new HashSet<>(byFirst.keySet());
    }

    /** The end of the match that begins at {@code at}, or {@link Phrase#NONE}. */
    int match(List<Word> words, int at) {
        return longest(words, at).map(Hit::to).orElse(Phrase.NONE);
    }

    /** The match that begins at {@code at}. */
    Optional<Hit> longest(List<Word> words, int at) {
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        if (words instanceof Sentence sentence && sentence.knows(this)) {
            return sentence.hit(this, at);
        }
        return search(words, at);
    }

    private Optional<Hit> search(List<Word> words, int at) {
        Hit best = null;
        for (String lemma : words.get(at).lemmas()) {
            best = better(words, at, byFirst.getOrDefault(lemma, List.of()), best);
        }
        return Optional.ofNullable(better(words, at, anywhere, best));
    }

    private static Hit better(List<Word> words, int at, List<Hit> candidates, Hit best) {
        Hit found = best;
        for (Hit candidate : candidates) {
            int end = candidate.phrase().match(words, at);
            Hit hit = new Hit(at, end, candidate.phrase(), candidate.rank());
            if (end > at && (found == null || hit.beats(found))) {
                found = hit;
            }
        }
        return found;
    }

    /** The first match that lies in the slice. */
    Optional<Hit> first(Slice slice) {
        for (Hit hit : matches(slice)) {
            if (hit.within(slice)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** Whether a match lies in the slice. */
    boolean in(Slice slice) {
        return first(slice).isPresent();
    }

    /** The matches in the slice from left to right that do not overlap. */
    List<Hit> all(Slice slice) {
        List<Hit> all = new ArrayList<>();
        int at = slice.from();
        for (Hit hit : matches(slice)) {
            if (hit.from() >= at && hit.within(slice)) {
                all.add(hit);
                at = hit.to();
            }
        }
        return all;
    }

    /** The longest match at each position of the slice that has one, and perhaps of other positions. */
    private List<Hit> matches(Slice slice) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        if (slice.sentence() instanceof Sentence sentence && sentence.knows(this)) {
            return sentence.hits(this);
        }
        List<Hit> found = new ArrayList<>();
        for (int at = slice.from(); at < slice.to(); at++) {
            search(slice.sentence(), at).ifPresent(found::add);
        }
        return found;
    }
}
