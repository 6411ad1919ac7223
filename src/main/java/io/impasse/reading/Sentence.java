package io.impasse.reading;

import io.impasse.reading.PhraseSet.Hit;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Words in which all phrases are looked up at once, when the first of them is asked for. Confined to one thread.
 */
final class Sentence extends AbstractList<Word> implements RandomAccess {
    private final List<Word> words;
    private final PhraseIndex index;
    private List<List<Hit>> hits = List.of();

    Sentence(List<Word> words, PhraseIndex index) {
        this.words = List.copyOf(words);
        this.index = index;
    }

    @Override
    public Word get(int at) {
        return words.get(at);
    }

    @Override
    public int size() {
        return words.size();
    }

    /** Whether the index of this sentence knows the set. */
    boolean knows(PhraseSet set) {
        return index.knows(set);
    }

    /** The longest match of the set at each position that has one, from left to right; matches may overlap. */
    List<Hit> hits(PhraseSet set) {
        if (hits.isEmpty()) {
            hits = index.scan(words);
        }
        return hits.get(set.number());
    }

    /** The longest match of the set at that position. */
    Optional<Hit> hit(PhraseSet set, int at) {
        for (Hit hit : hits(set)) {
            if (hit.from() == at) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }
}
