package io.impasse.reading;

import io.impasse.reading.Subordinates.Sub;
import java.util.List;

/**
 * A sentence with what is known of it before its predicates are looked for.
 *
 * @param subs  its conditions, exceptions and purposes
 * @param named the actors it names
 * @param running whether it is one of a running text, rather than an item of a list
 */
record ParsedSentence(Grammar grammar, List<Word> words, List<Sub> subs, ActorHits named, boolean running) {

    static ParsedSentence of(Grammar grammar, List<Word> words, ActorHits named, boolean running) {
        return new ParsedSentence(grammar, words, Subordinates.find(grammar, words), named, running);
    }

    /** Whether the word stands in a condition, an exception or a purpose. */
    boolean subordinate(int index) {
        return Subordinates.inside(subs, index);
    }

    /** "raise no claim", "accept neither": the object carries the negation, unless "no" counts ("no later than"). */
    boolean negativeObject(int at, int to) {
        for (int i = at; i < Math.min(at + 2, to); i++) {
            boolean counts = i + 1 < to && words.get(i + 1).is("later", "more", "less", "fewer", "longer", "earlier");
            if (words.get(i).is("no", "neither", "nothing", "nobody") && !counts) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word can be nothing but a finite verb. */
    boolean clearlyFinite(int at) {
        return words.get(at).can(Tag.VERB_S) && !words.get(at).can(Tag.NOUN_PLURAL);
    }
}
