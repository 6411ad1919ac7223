package io.impasse.bridging;

import io.impasse.finding.Bridging;
import java.util.List;
import java.util.Locale;

/** Measures how the time of a search grows with the number of terms, and prints a table. */
public final class Growth {
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private Growth() {}

    /** @param arguments numbers of terms; none: 10 to 60 */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length == 0 ? List.of(10, 20, 30, 40, 50, 60) : List.of(arguments).stream().map(Integer::valueOf).toList();
        System.out.printf("%5s %9s %10s %10s  %s%n", "terms", "relations", "first", "best of 3", "found");
        for (boolean solvable : new boolean[] {true, false}) {
            sizes.forEach(terms -> measure(LargeCase.of(terms, solvable), terms));
        }
    }

    private static void measure(LargeCase large, int terms) {
        double first = 0;
        double best = Double.MAX_VALUE;
        Bridging bridging = search(large);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            bridging = search(large);
            double seconds = (System.nanoTime() - start) / NANOS;
            first = round == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        System.out.printf(Locale.ROOT, "%5d %9d %8.2f s %8.2f s  %d conflicts, %d openings, %s%n", terms, large.vocabulary().relations().size(), first, best,
            bridging.conflicts().size(), bridging.openings().size(), bridging.bounds());
    }

    private static Bridging search(LargeCase large) {
        return new CompromiseSearch(large.vocabulary(), LargeCase.PARTIES, Limits.USUAL).search(large.positions());
    }
}
