package io.impasse.reading;

import io.impasse.reading.PhraseSet.Hit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All phrase sets of a book by the words their phrases begin with, so that one pass over a sentence finds every match. */
final class PhraseIndex {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final List<Entry> anywhere = new ArrayList<>();
    private final List<PhraseSet> sets;

    private record Entry(PhraseSet set, Phrase phrase, int rank) {}

    PhraseIndex(List<PhraseSet> sets) {
        this.sets = List.copyOf(sets);
        sets.forEach(this::add);
    }

    private void add(PhraseSet set) {
        int rank = 0;
        for (Phrase phrase : set.phrases()) {
            Entry entry = new Entry(set, phrase, rank++);
            if (phrase.firsts().isEmpty()) {
                anywhere.add(entry);
            }
            phrase.firsts().forEach(first -> byFirst.computeIfAbsent(first.toLowerCase(Locale.ROOT), key -> new ArrayList<>(2)).add(entry));
        }
    }

    boolean knows(PhraseSet set) {
        return set.number() >= 0 && set.number() < sets.size() && sets.get(set.number()) == set;
    }

    /** For each set, by its number, the longest match at each position that has one. */
    List<List<Hit>> scan(List<Word> words) {
        List<List<Hit>> found = new ArrayList<>(Collections.nCopies(sets.size(), List.of()));
        for (int at = 0; at < words.size(); at++) {
            List<String> lemmas = words.get(at).lemmas();
            for (int i = 0; i < lemmas.size(); i++) {
                match(words, at, byFirst.getOrDefault(lemmas.get(i), List.of()), found);
            }
            match(words, at, anywhere, found);
        }
        return found;
    }

    private static void match(List<Word> words, int at, List<Entry> entries, List<List<Hit>> found) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int end = entry.phrase().match(words, at);
            if (end > at) {
                keep(new Hit(at, end, entry.phrase(), entry.rank()), hits(found, entry.set().number()));
            }
        }
    }

    private static List<Hit> hits(List<List<Hit>> found, int number) {
        if (found.get(number).isEmpty()) {
            found.set(number, new ArrayList<>(2));
        }
        return found.get(number);
    }

    private static void keep(Hit hit, List<Hit> hits) {
        int last = hits.size() - 1;
        if (last < 0 || hits.get(last).from() != hit.from()) {
            hits.add(hit);
        } else if (hit.beats(hits.get(last))) {
            hits.set(last, hit);
        }
    }
}
