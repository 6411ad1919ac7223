package io.impasse.bridging;

/**
 * Where searches stop, counted and not timed, so that the same input gets the same answer on every machine.
 *
 * @param effort    how many dead ends a single call of the solver may meet
 * @param seeds     how many sets of red lines are tried in the search for conflicts, for each part of the problem
 * @param conflicts how many conflicts are looked for in each part
 * @param ways      how many ways out of conflicts are kept
 * @param costs     how many packages of different losses are looked for in each part and kept over all
 * @param packages  how many packages are shown
 */
public record Limits(int effort, int seeds, int conflicts, int ways, int costs, int packages) {

    /** Those of the product: seconds at most for the largest cases that it is made for. */
    public static final Limits USUAL = new Limits(3_000, 2_000, 100, 500, 300, 5);
}
