package io.impasse.rules;

/**
 * How far a run may go, so that no rule can hold it for ever. Counted, not timed: same input, same end.
 *
 * @param tests       the most tests of users' rules
 * @param conclusions the most conclusions of all rules
 */
record Bounds(long tests, int conclusions) {
    /** Some ten seconds of tests, and some hundred times the conclusions of a large draft. */
    static final Bounds USUAL = new Bounds(200_000_000, 1_000_000);
}
