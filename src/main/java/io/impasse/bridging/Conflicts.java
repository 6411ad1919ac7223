package io.impasse.bridging;

import io.impasse.finding.Conflict;
import io.impasse.finding.Question;
import io.impasse.model.Position;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conflicts of a whole problem, from those of its parts.
 *
 * @param all   fewest red lines first, then by party and term
 * @param whole whether these are all
 */
record Conflicts(List<Conflict> all, boolean whole) {
    private static final Comparator<Position> BY_PARTY = Comparator.comparing(Position::party).thenComparing(Position::term).thenComparing(Position::id);
    private static final Comparator<Conflict> ORDER = Comparator.comparing((Conflict conflict) -> conflict.redLines().size())
        .thenComparing(conflict -> conflict.redLines().get(0).term()).thenComparing(conflict -> ids(conflict.redLines()).toString());

    static Conflicts of(Problem problem, Limits limits) {
        Map<Set<String>, Conflict> found = new LinkedHashMap<>();
        boolean whole = true;
        for (Problem part : problem.parts(false)) {
            ConflictSearch search = new ConflictSearch(part, limits);
            search.found().forEach(set -> found.merge(ids(positions(set)), new Conflict(positions(set), places(set, part, limits)), Conflicts::both));
            whole &= search.whole();
        }
        List<Conflict> smallest = found.entrySet().stream().filter(entry -> minimal(entry.getKey(), found.keySet())).map(Map.Entry::getValue).sorted(ORDER).toList();
        return new Conflicts(smallest, whole);
    }

    private static List<Position> positions(List<Stake> set) {
        return set.stream().map(Stake::position).sorted(BY_PARTY).toList();
    }

    static Set<String> ids(Collection<Position> positions) {
        return positions.stream().map(Position::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The questions on which they clash: a red line on several questions may clash on some of them only. */
    private static List<Question> places(List<Stake> set, Problem part, Limits limits) {
        List<Stake> pieces = set.stream().flatMap(stake -> stake.clauses().stream().map(clause -> new Stake(stake.position(), List.of(clause)))).toList();
        ConflictSearch search = new ConflictSearch(new Problem(part.questions(), part.fixed(), part.ground(), pieces, List.of(), List.of()), limits);
        return search.found().stream().flatMap(List::stream).flatMap(piece -> piece.clauses().stream())
            .flatMap(clause -> clause.questions().stream()).distinct().sorted().map(part.questions()::get).toList();
    }

    /** The same red lines can clash on several questions. */
    private static Conflict both(Conflict one, Conflict other) {
        return new Conflict(one.redLines(), Stream.concat(one.questions().stream(), other.questions().stream()).distinct().toList());
    }

    private static boolean minimal(Set<String> set, Set<Set<String>> all) {
        return all.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other));
    }
}
