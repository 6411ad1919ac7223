package io.impasse.bridging;

import java.util.SortedSet;

/** A question, by its place in the problem, takes one of these values, by their place in the question. */
record Cell(int question, SortedSet<Integer> values) {

    boolean holds(int[] answers) {
        return values.contains(answers[question]);
    }
}
