package io.impasse.rules;

import io.impasse.model.InputException;

/** How many tests of users' rules the run on this thread may still make. */
final class Effort {
    private static final ThreadLocal<long[]> LEFT = ThreadLocal.withInitial(() -> new long[1]);

    private Effort() {}

    /** A run begins. */
    static void begin(long tests) {
        LEFT.get()[0] = tests;
    }

    /** A test of that rule is made. */
    static void count(String rule) {
        if (--LEFT.get()[0] < 0) {
            throw new InputException(rule, "the rules make more comparisons on this text than a run may", "let the patterns of this rule share a word, such as term == $term");
        }
    }
}
