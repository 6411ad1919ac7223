package io.impasse.reading;

import io.impasse.text.Agreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which phrases a text uses, each for itself, also where a longer one of its list counts. */
public final class PhraseFinder {
    private final Reader reader;
    private final Map<PhraseUse, PhraseSet> vocabulary = new LinkedHashMap<>();
    private final PhraseIndex index;

    /** @param reader how the texts are read */
    public PhraseFinder(Reader reader) {
        this.reader = reader;
        PhraseBook book = reader.grammar().book().fork();
        reader.grammar().vocabulary().phrases().forEach((list, phrases) -> phrases.forEach(
            phrase -> vocabulary.put(new PhraseUse(list, "", phrase), book.set(List.of(phrase)))));
        index = book.index();
    }

    /** Those of reading rules: the phrase stands in its role, and the other roles hold. */
    public Set<PhraseUse> ofRules(Agreement text) {
        return reader.facets(text).stream().flatMap(frame -> reader.rules().stream().flatMap(rule -> rule.uses(frame))).collect(Collectors.toSet());
    }

    /** Those of the vocabulary, which stand anywhere. */
    public Set<PhraseUse> ofVocabulary(Agreement text) {
        List<Sentence> clauses = reader.words(text).stream().map(clause -> new Sentence(clause.words(), index)).toList();
        return vocabulary.keySet().stream().filter(phrase -> clauses.stream().anyMatch(words -> !words.hits(vocabulary.get(phrase)).isEmpty()))
            .collect(Collectors.toSet());
    }
}
