package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.text.Clause;
import java.util.List;

/**
 * What one predicate of a clause says: who, with what force, does what, to what, under which condition.
 *
 * @param clause     where it stands
 * @param extent     all words that belong to it, with its conditions
 * @param topic      words of the headings and chapeaux above it
 * @param style      how the predicate is worded
 * @param actions    lemma of the verb, then of verbs joined to it and of the noun that a light verb carries
 * @param verb       index of the verb or noun in the sentence; -1: none
 * @param subject    the words before the verb
 * @param rest       the words behind the verb
 * @param bearer     who acts, from this sentence, an earlier one or the chapeau
 * @param conditions subordinate stretches, among them the front ones of the sentence
 * @param named      all actors named in the sentence
 */
record Frame(Clause clause, Slice extent, List<Word> topic, Style style, Force force, boolean passive,
             List<String> actions, int verb, Slice subject, Slice rest, Bearer bearer, List<Slice> conditions,
             List<Slice> exceptions, ActorHits named) {

    /** How a predicate is worded. */
    enum Style {
        /** With a modal cue: shall, will, agrees to. */
        MODAL,
        /** Treaty present: "A withdraws". */
        PRESENT,
        /** "Withdraw all weapons". */
        IMPERATIVE,
        /** "The parties to withdraw". */
        INFINITIVE,
        /** "Withdrawal of all weapons". */
        NOMINAL,
        /** A chapeau without a verb, or the mark of an option. */
        HEAD,
        /** Nouns before a colon: a heading, unless they set a value ("Neutral status: no blocs, no bases"). */
        TOPIC
    }

    Frame {
        actions = List.copyOf(actions);
        conditions = List.copyOf(conditions);
        exceptions = List.copyOf(exceptions);
    }

    Frame with(Force other, Bearer someone) {
        return new Frame(clause, extent, topic, style, other, passive, actions, verb, subject, rest, someone, conditions, exceptions, named);
    }

    Frame as(Style other) {
        return new Frame(clause, extent, topic, other, force, passive, actions, verb, subject, rest, bearer, conditions, exceptions, named);
    }

    /** Whether a later pronoun means who acts in that earlier frame, because nobody acts here or a pronoun spoke of them there. */
    boolean goesOnFrom(Frame earlier) {
        boolean named = !earlier.bearer.actors().isEmpty();
        return named && (bearer.actors().isEmpty() || earlier.pronoun() && !pronoun());
    }

    private boolean pronoun() {
        return !subject.empty() && subject.first().is("it", "they");
    }

    /** The governing verb; empty: none. */
    String mainAction() {
        return actions.isEmpty() ? "" : actions.get(0);
    }

    List<Word> sentence() {
        return extent.sentence();
    }
}
