package io.impasse.bridging;

import io.impasse.model.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What each party misses, parties in a fixed order. */
record Cost(List<Miss> misses) {

    /** How many demands a party misses, and how many preferences; one demand counts more than all preferences. */
    record Miss(int demands, int preferences) implements Comparable<Miss> {
        private static final Comparator<Miss> ORDER = Comparator.comparing(Miss::demands).thenComparing(Miss::preferences);

        @Override
        public int compareTo(Miss other) {
            return ORDER.compare(this, other);
        }

        Miss minus(Miss other) {
            return new Miss(demands - other.demands, preferences - other.preferences);
        }

        Miss plus(Miss other) {
            return new Miss(demands + other.demands, preferences + other.preferences);
        }
    }

    /** That of the worst-off party first, whoever it is; then by party. Adds nothing up between parties. */
    static final Comparator<Cost> NEUTRAL = Comparator.comparing(Cost::worstFirst, Cost::compare).thenComparing(Cost::misses, Cost::compare);

    Cost {
        misses = List.copyOf(misses);
    }

    /** What it costs to miss these. */
    static Cost of(List<Stake> missed, List<String> parties) {
        return new Cost(parties.stream().map(party -> miss(missed, party)).toList());
    }

    private static Miss miss(List<Stake> missed, String party) {
        long all = missed.stream().filter(stake -> stake.position().party().equals(party)).count();
        long demands = missed.stream().filter(stake -> stake.position().party().equals(party) && stake.position().strength() == Strength.DEMAND).count();
        return new Miss((int) demands, (int) (all - demands));
    }

    Cost plus(Cost other) {
        return new Cost(IntStream.range(0, misses.size()).mapToObj(at -> misses.get(at).plus(other.misses.get(at))).toList());
    }

    Cost minus(Cost other) {
        return new Cost(IntStream.range(0, misses.size()).mapToObj(at -> misses.get(at).minus(other.misses.get(at))).toList());
    }

    /** Whether no party misses more here than there. */
    boolean noWorse(Cost other) {
        return IntStream.range(0, misses.size()).allMatch(at -> misses.get(at).compareTo(other.misses.get(at)) <= 0);
    }

    /** How far apart two costs are, to choose such as differ. */
    int distance(Cost other) {
        return IntStream.range(0, misses.size()).map(at -> apart(misses.get(at), other.misses.get(at))).max().orElse(0);
    }

    private static int apart(Miss one, Miss other) {
        int scale = 1_000;
        return Math.abs(one.demands() - other.demands()) * scale + Math.abs(one.preferences() - other.preferences());
    }

    private List<Miss> worstFirst() {
        List<Miss> sorted = new ArrayList<>(misses);
        sorted.sort(Comparator.reverseOrder());
        return sorted;
    }

    private static int compare(List<Miss> one, List<Miss> other) {
        return IntStream.range(0, one.size()).map(at -> one.get(at).compareTo(other.get(at))).filter(order -> order != 0).findFirst().orElse(0);
    }
}
