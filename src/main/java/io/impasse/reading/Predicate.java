package io.impasse.reading;

import io.impasse.model.Force;

/**
 * The governing words of a frame.
 *
 * @param cue   index of the first word of the cue
 * @param verb  index of the verb or noun; -1: none
 * @param after index of the first word behind the verb
 */
record Predicate(Frame.Style style, Force force, boolean passive, String action, int cue, int verb, int after) {

    Predicate with(Force other) {
        return new Predicate(style, other, passive, action, cue, verb, after);
    }
}
