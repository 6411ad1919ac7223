package io.impasse.bridging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The smallest sets that take something from each of some sets.
 *
 * @param sets  fewest members first; none contains another
 * @param whole whether these are all
 */
record HittingSets(List<Set<String>> sets, boolean whole) {
    private static final Comparator<Set<String>> ORDER = Comparator.comparing((Set<String> set) -> set.size()).thenComparing(Set::toString);

    static HittingSets of(Collection<Set<String>> hit, int most) {
        List<Set<String>> sets = List.of(Set.of());
        boolean whole = true;
        for (Set<String> next : hit) {
            sets = smallest(sets.stream().flatMap(set -> hitting(set, next)).distinct().sorted(ORDER).toList());
            whole &= sets.size() <= most;
            sets = sets.subList(0, Math.min(most, sets.size()));
        }
        return new HittingSets(sets, whole);
    }

    private static Stream<Set<String>> hitting(Set<String> set, Set<String> next) {
        return next.stream().anyMatch(set::contains) ? Stream.of(set) : next.stream().map(member -> with(set, member));
    }

    private static Set<String> with(Set<String> set, String member) {
        Set<String> more = new TreeSet<>(set);
        more.add(member);
        return more;
    }

    private static List<Set<String>> smallest(List<Set<String>> sorted) {
        List<Set<String>> smallest = new ArrayList<>();
        for (Set<String> set : sorted) {
            if (smallest.stream().noneMatch(set::containsAll)) {
                smallest.add(set);
            }
        }
        return smallest;
    }
}
