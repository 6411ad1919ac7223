package io.impasse.bridging;

import io.impasse.bridging.Solver.Answer;
import io.impasse.finding.Conflict;
import io.impasse.finding.Distance;
import io.impasse.finding.Move;
import io.impasse.finding.Opening;
import io.impasse.finding.Opening.Way;
import io.impasse.finding.Question;
import io.impasse.model.Claim;
import io.impasse.model.Position;
import io.impasse.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The smallest moves out of conflicts: for conflicts that hang together, the smallest sets of red lines to give up. */
final class Moves {
    private static final Comparator<Way> ORDER = Comparator.comparing((Way way) -> way.moves().size())
        .thenComparing(way -> way.parties().size()).thenComparing(way -> way.moves().stream().map(move -> move.redLine().id()).toList().toString());

    private final Problem problem;
    private final List<Position> positions;
    private final Conflicts conflicts;
    private final Limits limits;
    private final List<Claim> fixed;
    private boolean whole;

    Moves(Problem problem, List<Position> positions, Conflicts conflicts, Limits limits) {
        this.problem = problem;
        this.positions = positions;
        this.conflicts = conflicts;
        this.limits = limits;
        this.fixed = problem.fixed();
        this.whole = conflicts.whole();
    }

    /** Whether all smallest sets were found, once {@link #openings} was asked. */
    boolean whole() {
        return whole;
    }

    /** In the order of their first conflicts. */
    List<Opening> openings() {
        Links<String> links = new Links<>();
        conflicts.all().forEach(conflict -> links.link(Conflicts.ids(conflict.redLines())));
        Map<List<String>, List<Conflict>> apart = new LinkedHashMap<>();
        List<List<String>> groups = links.groups();
        for (Conflict conflict : conflicts.all()) {
            List<String> group = groups.stream().filter(ids -> ids.containsAll(Conflicts.ids(conflict.redLines()))).findFirst().orElseThrow();
            apart.computeIfAbsent(group, same -> new ArrayList<>()).add(conflict);
        }
        return apart.values().stream().map(this::opening).toList();
    }

    private Opening opening(List<Conflict> together) {
        HittingSets sets = HittingSets.of(together.stream().map(conflict -> Conflicts.ids(conflict.redLines())).toList(), limits.ways());
        whole &= sets.whole();
        List<Question> questions = together.stream().flatMap(conflict -> conflict.questions().stream()).distinct().toList();
        return new Opening(together, sets.sets().stream().filter(set -> conflicts.whole() || opens(set, together))
            .map(set -> way(set, questions)).sorted(ORDER).toList());
    }

    /** Where conflicts may have been overlooked: whether nothing clashes any more but what other conflicts are about. */
    private boolean opens(Set<String> set, List<Conflict> together) {
        Stream<Position> elsewhere = conflicts.all().stream().filter(conflict -> !together.contains(conflict)).flatMap(conflict -> conflict.redLines().stream());
        List<String> out = Stream.concat(set.stream(), elsewhere.map(Position::id)).toList();
        Encoding encoding = new Encoding(problem, limits.effort());
        problem.redLines().stream().filter(stake -> !out.contains(stake.position().id())).forEach(encoding::demand);
        return encoding.solve(List.of()) == Answer.YES;
    }

    private Way way(Set<String> set, List<Question> questions) {
        List<Position> rest = positions.stream().filter(position -> !set.contains(position.id())).toList();
        return new Way(positions.stream().filter(position -> set.contains(position.id()))
            .sorted(Comparator.comparing(Position::party).thenComparing(Position::id))
            .map(redLine -> new Move(redLine, questions.stream().filter(question -> question.concerns(redLine)).flatMap(question -> to(question, redLine, rest)).toList()))
            .toList());
    }

    private Stream<Move.To> to(Question question, Position redLine, List<Position> rest) {
        List<Value> open = Zones.open(question, rest).stream()
            .filter(value -> fixed.stream().filter(question::concerns).allMatch(claim -> claim.accepts().admits(value))).toList();
        return Distances.nearest(question, redLine, open).map((Distance nearest) -> new Move.To(question, Atoms.joined(open), nearest)).stream();
    }
}
