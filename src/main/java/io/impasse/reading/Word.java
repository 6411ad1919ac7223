package io.impasse.reading;

import java.util.List;
import java.util.Set;

/**
 * A word, number or mark where it stands.
 *
 * @param text   as written
 * @param start  offset in UTF-16 code units of the untouched text
 * @param end    behind its last unit
 * @param lower  in lower case
 * @param lemmas its possible dictionary forms in lower case, {@code lower} itself first
 * @param tags   the parts of speech it can have; empty: unknown to the dictionary
 */
record Word(String text, int start, int end, String lower, List<String> lemmas, Set<Tag> tags) {

    boolean is(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be a form of that word. */
    boolean comesFrom(String lemma) {
        return lemmas.contains(lemma);
    }

    /** Whether it can be a form of one of those words. */
    boolean comesFrom(Set<String> words) {
        for (int i = 0; i < lemmas.size(); i++) {
            if (words.contains(lemmas.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Its dictionary form; of several, the last. */
    String lemma() {
        return lemmas.get(lemmas.size() - 1);
    }

    boolean can(Tag tag) {
        return tags.contains(tag);
    }

    boolean noun() {
        return can(Tag.NOUN) || can(Tag.NOUN_PLURAL) || can(Tag.PROPER) || tags.isEmpty() && letters();
    }

    /** Whether it can stand behind "be" in a passive; unknown words show it by their ending. */
    boolean participle() {
        return can(Tag.VERB_PARTICIPLE) || tags.isEmpty() && lower.endsWith("ed");
    }

    boolean letters() {
        return Character.isLetter(text.charAt(0));
    }

    boolean digits() {
        return Character.isDigit(text.charAt(0));
    }

    boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean mark() {
        return !letters() && !digits();
    }
}
