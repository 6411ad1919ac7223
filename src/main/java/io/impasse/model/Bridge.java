package io.impasse.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a technique could bridge what divides parties on one issue.
 *
 * @param technique its id
 * @param title     its name for people
 * @param matter    id of the issue; empty: whichever it is
 * @param terms     ids of the terms of that issue on which the occasion counts
 * @param sets      id of a term to the option that a text would give it by this technique
 * @param open      whether the outcome may be what either party claims, so that a red line against either rules it out
 */
public record Bridge(String technique, String title, Occasion occasion, String matter, List<String> terms,
                     SortedMap<String, String> sets, boolean open) {
    public Bridge {
        terms = List.copyOf(terms);
        sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
    }

    /** Whether the position accepts what it sets there; also where it sets nothing there. */
    boolean suits(Position position) {
        return !sets.containsKey(position.term()) || !Choice.of(sets.get(position.term())).disjoint(position.accepts());
    }

    /** Whether it would give that party what the position asks for. */
    public boolean serves(Position position) {
        return sets.containsKey(position.term()) && suits(position);
    }

    /** Whether the two claims have one end: who wants no limit at all has none to move towards. */
    public boolean joins(Position one, Position other) {
        return !sets.isEmpty() || !boundless(one) && !boundless(other);
    }

    private static boolean boundless(Position position) {
        return position.accepts() instanceof Amount amount && amount.boundless();
    }

    /** Whether it is there for parties who accept nothing in common. */
    public boolean divides() {
        return occasion == Occasion.CLAIMS || occasion == Occasion.WEIGHTS;
    }

    /** What it would set, such as {@code harbour.status at deferred}. */
    public String words() {
        return sets.entrySet().stream().map(set -> set.getKey() + " at " + set.getValue())
            .reduce((one, other) -> one + ", " + other).orElse("");
    }

    /** The rules hash every fact many times; these tell the bridges of one vocabulary apart. */
    @Override
    public int hashCode() {
        return technique.hashCode() * 31 + terms.hashCode();
    }
}
