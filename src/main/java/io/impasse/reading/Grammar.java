package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cues of the vocabulary, compiled: which words give force, open a condition, stand for an action. */
final class Grammar {
    private final Vocabulary vocabulary;
    private final PhraseBook book;
    private final Map<String, PhraseSet> cues = new HashMap<>();
    private final Map<String, Force> forces = new HashMap<>();
    private final Events events;
    private final PhraseSet modality;
    private final Map<String, String> actions = new HashMap<>();
    private final PhraseSet nouns;
    private final Map<String, Term> terms = new HashMap<>();

    Grammar(Vocabulary vocabulary, PhraseBook book) {
        this.vocabulary = vocabulary;
        this.book = book;
        events = new Events(vocabulary, book);
        List<String> modal = new ArrayList<>();
        vocabulary.modality().forEach((force, phrases) -> phrases.forEach(phrase -> {
            forces.put(phrase, force);
            modal.add(phrase);
        }));
        modality = book.set(modal);
        List<String> nominal = new ArrayList<>();
        vocabulary.nouns().forEach((action, phrases) -> phrases.forEach(phrase -> {
            actions.put(phrase, action);
            nominal.add(phrase);
        }));
        nouns = book.set(nominal);
        vocabulary.issues().forEach(issue -> issue.terms().forEach(term -> terms.put(term.id(), term)));
        vocabulary.cues().forEach((name, phrases) -> cues.put(name, book.set(phrases)));
    }

    PhraseBook book() {
        return book;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Events events() {
        return events;
    }

    /** The term with that id. */
    Optional<Term> term(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** A cue of modality that begins here. */
    Optional<ForceCue> force(List<Word> words, int at) {
        return modality.longest(words, at).map(hit -> new ForceCue(at, hit.to(), forces.get(hit.phrase().source())));
    }

    /** A cue of modality: where it stands and which force it gives. */
    record ForceCue(int from, int to, Force force) {}

    /** A noun that begins here and stands for an action, such as "withdrawal". */
    Optional<NounCue> noun(List<Word> words, int at) {
        return nouns.longest(words, at).map(hit -> new NounCue(hit.to(), actions.get(hit.phrase().source())));
    }

    /** A noun for an action: where it ends, and the action. */
    record NounCue(int to, String action) {}

    /** Whether the word itself is in that list of the vocabulary. */
    boolean lists(String name, String word) {
        return vocabulary.cues().getOrDefault(name, List.of()).contains(word);
    }

    /** A cue list of the vocabulary; an unknown name is an empty list. */
    PhraseSet cue(String name) {
        return cues.getOrDefault(name, PhraseSet.EMPTY);
    }

    /** Whether a cue of that list begins here. */
    boolean cue(String name, List<Word> words, int at) {
        return at < words.size() && cue(name).match(words, at) != Phrase.NONE;
    }
}
