package io.impasse.bridging;

import io.impasse.finding.Bridging;
import io.impasse.finding.Bridging.Bounds;
import io.impasse.finding.Distance;
import io.impasse.finding.MustMove;
import io.impasse.finding.Question;
import io.impasse.model.Claim;
import io.impasse.model.InputException;
import io.impasse.model.Position;
import io.impasse.model.Value;
import io.impasse.model.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for compromises among positions. Every red line is a veto, whosever it is: the consent of those who are no party
 * may still be needed. Demands and preferences rank packages, for the parties alone. Same input, same result.
 */
public final class CompromiseSearch {
    private final Vocabulary vocabulary;
    private final List<String> parties;
    private final Limits limits;

    /** @param parties ids of those whose consent an agreement needs */
    public CompromiseSearch(Vocabulary vocabulary, List<String> parties, Limits limits) {
        this.vocabulary = vocabulary;
        this.parties = parties.stream().sorted().toList();
        this.limits = limits;
    }

    /**
     * Searches.
     *
     * @param positions those that stand on the day
     */
    public Bridging search(List<Position> positions) {
        Problem problem = Problems.of(vocabulary, positions, parties, List.of());
        Conflicts conflicts = Conflicts.of(problem, limits);
        Moves moves = new Moves(problem, positions, conflicts, limits);
        var openings = moves.openings();
        Deals deals = deals(problem, conflicts);
        boolean stands = conflicts.all().isEmpty();
        return new Bridging(stands, problem.questions().stream().filter(question -> positions.stream().anyMatch(question::concerns))
            .map(question -> Zones.of(question, positions)).toList(),
            stands ? deals.deals() : List.of(), conflicts.all(), openings, stands ? List.of() : deals.deals(),
            new Bounds(deals.count(), deals.whole(), conflicts.whole(), moves.whole()));
    }

    /**
     * Finds what must move for something to stand: the conflicts that it makes, the ways out of them, and the demands and
     * preferences that it misses.
     *
     * @param positions those that stand on the day
     * @param claims    what is to stand, all of it
     * @throws InputException if the claims cannot stand together, whoever wants what
     */
    public MustMove mustMove(List<Position> positions, List<Claim> claims) {
        Set<Set<String>> already = new HashSet<>();
        Conflicts.of(Problems.of(vocabulary, positions, parties, List.of()), limits).all().forEach(conflict -> already.add(Conflicts.ids(conflict.redLines())));
        Problem problem = Problems.of(vocabulary, positions, parties, claims);
        Conflicts all = Conflicts.of(problem, limits);
        Conflicts made = new Conflicts(all.all().stream().filter(conflict -> !already.contains(Conflicts.ids(conflict.redLines()))
            || conflict.questions().stream().anyMatch(question -> claims.stream().anyMatch(question::concerns))).toList(), all.whole());
        Moves moves = new Moves(problem, positions, made, limits);
        return new MustMove(claims, made.all(), moves.openings(), problem.questions().stream().flatMap(question -> missed(question, positions, claims)).toList());
    }

    /** How far demands and preferences are from what is to stand. */
    private static Stream<Distance> missed(Question question, List<Position> positions, List<Claim> claims) {
        List<Claim> on = claims.stream().filter(question::concerns).toList();
        List<Value> left = question.values().stream().filter(value -> on.stream().allMatch(claim -> claim.accepts().admits(value))).toList();
        return on.isEmpty() ? Stream.empty() : Zones.unmet(question, positions, left);
    }

    /** Over all questions, or, where conflicts leave no package, over those that no conflict touches. */
    private Deals deals(Problem problem, Conflicts conflicts) {
        Set<Question> left = new HashSet<>();
        conflicts.all().forEach(conflict -> left.addAll(conflict.questions()));
        List<Integer> rest = IntStream.range(0, problem.questions().size()).filter(place -> !left.contains(problem.questions().get(place))).boxed().toList();
        return Deals.of(problem.on(rest), parties, limits);
    }
}
