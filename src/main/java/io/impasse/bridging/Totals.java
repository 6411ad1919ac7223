package io.impasse.bridging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The best costs over all parts of a problem: sums of best costs of the parts. */
final class Totals {
    private final List<Front> fronts;
    private final int most;
    private final List<Set<Cost>> before = new ArrayList<>();
    private final List<Set<Cost>> after = new ArrayList<>();
    private boolean whole;

    /** @param most how many sums are kept on the way */
    Totals(List<Front> fronts, Cost nothing, int most) {
        this.fronts = fronts;
        this.most = most;
        this.whole = fronts.stream().allMatch(Front::whole);
        before.add(Set.of(nothing));
        after.add(Set.of(nothing));
        for (int part = 0; part < fronts.size(); part++) {
            before.add(best(before.get(part), fronts.get(part).costs()));
            after.add(0, best(after.get(0), fronts.get(fronts.size() - 1 - part).costs()));
        }
    }

    private Set<Cost> best(Collection<Cost> some, Collection<Cost> more) {
        List<Cost> sums = some.stream().flatMap(one -> more.stream().map(one::plus)).distinct().sorted(Cost.NEUTRAL).toList();
        List<Cost> best = sums.stream().filter(sum -> sums.stream().noneMatch(other -> !other.equals(sum) && other.noWorse(sum))).toList();
        whole &= best.size() <= most;
        return new HashSet<>(best.subList(0, Math.min(most, best.size())));
    }

    /** Whether these are all the best costs. */
    boolean whole() {
        return whole;
    }

    /** In the neutral order. */
    List<Cost> all() {
        return before.get(fronts.size()).stream().sorted(Cost.NEUTRAL).toList();
    }

    /** The costs that a part may have where all parts together have that cost. */
    List<Cost> of(int part, Cost total) {
        return fronts.get(part).costs().stream().filter(cost -> before.get(part).stream()
            .anyMatch(first -> after.get(part + 1).contains(total.minus(first).minus(cost)))).toList();
    }

    /** One cost for each part that together have that cost. */
    List<Cost> parted(Cost total) {
        List<Cost> chosen = new ArrayList<>();
        Cost rest = total;
        for (int part = 0; part < fronts.size(); part++) {
            Set<Cost> coming = after.get(part + 1);
            Cost left = rest;
            Cost cost = fronts.get(part).costs().stream().filter(one -> coming.contains(left.minus(one))).findFirst().orElseThrow();
            chosen.add(cost);
            rest = rest.minus(cost);
        }
        return chosen;
    }

    /** Some of the best costs: first what is best for each party, then such as differ most; in the neutral order. */
    List<Cost> spread(int many, int parties) {
        List<Cost> all = all();
        List<Cost> chosen = new ArrayList<>();
        for (int party = 0; party < parties; party++) {
            int own = party;
            Stream.of(all.stream().min((one, other) -> one.misses().get(own).compareTo(other.misses().get(own))).orElseThrow())
                .filter(cost -> !chosen.contains(cost)).forEach(chosen::add);
        }
        while (chosen.size() < Math.min(many, all.size())) {
            chosen.add(all.stream().filter(cost -> !chosen.contains(cost)).reduce((one, other) -> apart(other, chosen) > apart(one, chosen) ? other : one).orElseThrow());
        }
        return chosen.stream().sorted(Cost.NEUTRAL).limit(many).toList();
    }

    private static int apart(Cost cost, List<Cost> chosen) {
        return chosen.stream().mapToInt(cost::distance).min().orElse(0);
    }
}
