package io.impasse.reading;

import java.util.Set;
import java.util.TreeSet;

/** Lemmas of verbs. */
final class Actions {
    private Actions() {}

    /**
     * The dictionary form of a verb; of several, the one that differs from the form, then the one to which
     * "s" is added ("leaves" comes from "leave" and not from "leaf"), then the first of the alphabet.
     */
    static String lemma(Word word) {
        if (word.can(Tag.VERB_BASE)) {
            return word.lower();
        }
        Set<String> lemmas = new TreeSet<>(word.lemmas());
        boolean inflected = word.can(Tag.VERB_S) || word.can(Tag.VERB_ING) || word.can(Tag.VERB_PAST) || word.can(Tag.VERB_PARTICIPLE);
        if (inflected && lemmas.size() > 1) {
            lemmas.remove(word.lower());
        }
        return lemmas.stream().filter(lemma -> word.can(Tag.VERB_S) && word.lower().equals(lemma + "s")).findFirst().orElse(lemmas.iterator().next());
    }
}
