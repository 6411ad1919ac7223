package io.impasse.rules;

import io.impasse.model.InputException;

/** How many tests of users' rules a run has made, so that no rule can hold a run for ever. Counted, not timed: same input, same end. */
final class Effort {
    /** Some ten seconds. */
    private static final long MOST = 200_000_000;
    private static final ThreadLocal<long[]> SPENT = ThreadLocal.withInitial(() -> new long[1]);

    private Effort() {}

    /** A run begins on this thread. */
    static void begin() {
        SPENT.get()[0] = 0;
    }

    /** A test of that rule is made. */
    static void count(String rule) {
        if (++SPENT.get()[0] > MOST) {
            throw new InputException(rule, "the rules make more than " + MOST + " comparisons on this text", "let the patterns of this rule share a word, such as term == $term");
        }
    }
}
