package io.impasse.reading;

import io.impasse.model.Actor;
import io.impasse.model.Case;
import io.impasse.model.Vocabulary;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the parties of a text that comes without a case: names that stand before a word of duty, and at least once more
 * inside a sentence. They count as parties that sign; what the text calls "the Parties" stands for all of them.
 */
public final class PartyFinder {
    private static final int LONGEST_NAME = 5;
    private static final int MENTIONS = 2;

    private final Grammar grammar;
    private final Tokenizer tokenizer;
    private final Map<String, Integer> acting = new TreeMap<>();
    private final Map<String, Integer> inside = new TreeMap<>();

    private PartyFinder(Vocabulary vocabulary) {
        grammar = new Grammar(vocabulary, new PhraseBook(vocabulary.concepts()));
        tokenizer = new Tokenizer(new MorfologikLemmas(MorfologikLemmas.dictionary(), new ConcurrentHashMap<>()));
    }

    /** A case with the parties that the text names and nothing else; {@code file} gives its id and title. */
    public static Case find(Agreement agreement, Vocabulary vocabulary, Case file) {
        PartyFinder finder = new PartyFinder(vocabulary);
        agreement.clauses().forEach(clause -> finder.read(agreement, clause));
        return new Case(file.id(), file.title(), finder.actors(), List.of(), List.of(), file.laws(), List.of(), List.of(), file.digest());
    }

    private void read(Agreement agreement, Clause clause) {
        List<Word> words = tokenizer.words(agreement.text(), clause.body().start(), clause.body().end());
        for (List<Word> sentence : Sentences.of(words)) {
            for (int at = 0; at < sentence.size(); at++) {
                at = Math.max(at, name(sentence, at));
            }
        }
    }

    /** Counts the name that begins here; returns the index of its last word, or of this one. */
    private int name(List<Word> sentence, int at) {
        int end = at;
        while (end < sentence.size() && end < at + LONGEST_NAME && sentence.get(end).capitalised() && sentence.get(end).letters()) {
            end++;
        }
        int begin = at < end && sentence.get(at).is("the", "a", "each", "both", "this", "all", "any", "every", "no", "neither") ? at + 1 : at;
        if (begin == end || sentence.subList(begin, end).stream().anyMatch(word -> grammar.cue("no-party", List.of(word), 0))) {
            return Math.max(at, end - 1);
        }
        String name = String.join(" ", sentence.subList(begin, end).stream().map(Word::text).toList());
        boolean duty = end < sentence.size() && grammar.force(sentence, end).isPresent();
        (duty ? acting : inside).merge(name, 1, Integer::sum);
        if (duty && begin > 0) {
            inside.merge(name, 1, Integer::sum);
        }
        return end - 1;
    }

    private List<Actor> actors() {
        List<String> names = acting.keySet().stream().filter(name -> acting.get(name) + inside.getOrDefault(name, 0) >= MENTIONS)
            .filter(inside::containsKey).toList();
        List<Actor> actors = new ArrayList<>();
        names.forEach(name -> actors.add(party(name)));
        if (names.size() > 1) {
            List<String> members = actors.stream().map(Actor::id).toList();
            actors.add(new Actor("all", "all parties", grammar.vocabulary().cues().getOrDefault("all-parties", List.of()), List.of(),
                false, true, true, members, List.of()));
        }
        return actors;
    }

    private static Actor party(String name) {
        String exact = String.join(" ", List.of(name.split(" ")).stream().map(word -> "=" + word).toList());
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return new Actor(id, name, List.of(exact), List.of(), true, true, true, List.of(), List.of());
    }
}
