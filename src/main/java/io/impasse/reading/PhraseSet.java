package io.impasse.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Alternative phrases, indexed by the words they can begin with, so that a word that begins none costs one look-up. */
final class PhraseSet {
    static final PhraseSet EMPTY = new PhraseSet(List.of());

    private final List<Phrase> phrases;
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final List<Phrase> anywhere = new ArrayList<>();

    PhraseSet(List<Phrase> phrases) {
        this.phrases = phrases;
        for (Phrase phrase : phrases) {
            if (phrase.firsts().isEmpty()) {
                anywhere.add(phrase);
            }
            phrase.firsts().forEach(first -> byFirst.computeIfAbsent(first.toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(phrase));
        }
    }

    /** A match of the set. */
    record Hit(int from, int to, Phrase phrase) {}

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    boolean opensAnywhere() {
        return !anywhere.isEmpty();
    }

    Set<String> firsts() {
        return new HashSet<>(byFirst.keySet());
    }

    /** The end of the longest match that begins at {@code at}, or {@link Phrase#NONE}. */
    int match(List<Word> words, int at) {
        return longest(words, at).map(Hit::to).orElse(Phrase.NONE);
    }

    /** The longest match that begins at {@code at}; of two equally long ones the earlier in the list. */
    Optional<Hit> longest(List<Word> words, int at) {
        Hit best = null;
        Word word = words.get(at);
        for (String lemma : word.lemmas()) {
            best = longer(words, at, byFirst.getOrDefault(lemma, List.of()), best);
        }
        return Optional.ofNullable(longer(words, at, anywhere, best));
    }

    private Hit longer(List<Word> words, int at, List<Phrase> candidates, Hit best) {
        Hit found = best;
        for (Phrase phrase : candidates) {
            int end = phrase.match(words, at);
            if (end > at && (found == null || end > found.to() || end == found.to() && before(phrase, found.phrase()))) {
                found = new Hit(at, end, phrase);
            }
        }
        return found;
    }

    private boolean before(Phrase one, Phrase two) {
        return phrases.indexOf(one) < phrases.indexOf(two);
    }

    /** The first match anywhere in the words. */
    Optional<Hit> first(List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Hit> hit = longest(words, at);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Whether it matches anywhere in the words. */
    boolean in(List<Word> words) {
        return first(words).isPresent();
    }

    /** All matches from left to right that do not overlap. */
    List<Hit> all(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<Hit> hit = longest(words, at);
            if (hit.isPresent()) {
                hits.add(hit.get());
                at = hit.get().to() - 1;
            }
        }
        return hits;
    }
}
