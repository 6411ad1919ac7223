package io.impasse.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** A guess at the word somebody meant, for messages that say "did you mean". */
public final class Suggestion {
    private static final int LONGEST = 80;
    private static final int MOST_LISTED = 12;

    private Suggestion() {}

    /** The known word that is nearest by letters, if one is near; of equally near ones the alphabetically first. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String nearest = "";
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** {@code did you mean "strength"?}; empty if no known word is near. */
    public static String didYouMean(String word, Collection<String> known) {
        return nearest(word, known).map(found -> "did you mean \"" + found + "\"?").orElse("");
    }

    /**
     * {@link #didYouMean}, or else the known words in their own order if they are few, such as
     * {@code the keys here are a, b, c}; empty if there is nothing to offer.
     *
     * @param lead such as {@code the keys here are}
     */
    public static String remedy(String word, Collection<String> known, String lead) {
        String guess = didYouMean(word, known);
        if (!guess.isEmpty() || known.isEmpty()) {
            return guess;
        }
        List<String> first = known.stream().limit(MOST_LISTED).toList();
        return lead + " " + String.join(", ", first) + (known.size() > MOST_LISTED ? ", ..." : "");
    }

    /** How many letters must be put in, left out, changed or swapped with their neighbour; upper case does not count. */
    static int distance(String one, String two) {
        if (one.length() > LONGEST || two.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        String from = one.toLowerCase(Locale.ROOT);
        String to = two.toLowerCase(Locale.ROOT);
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from.substring(0, i), to.substring(0, j));
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to) {
        int i = from.length();
        int j = to.length();
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
