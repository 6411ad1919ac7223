package io.impasse.bridging;

import io.impasse.finding.Question;
import io.impasse.model.Claim;
import io.impasse.model.Position;
import io.impasse.model.Relation;
import io.impasse.model.Strength;
import io.impasse.model.Value;
import io.impasse.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** States the problem that positions pose. */
final class Problems {
    private final List<Position> positions;
    private final List<Question> questions;

    private Problems(Vocabulary vocabulary, List<Position> positions, List<Claim> fixed) {
        this.positions = positions;
        this.questions = Agenda.of(vocabulary, positions, fixed);
    }

    /**
     * States the problem.
     *
     * @param parties those whose demands and preferences count as wishes; red lines count whosever they are
     * @param fixed   what must hold in any case
     */
    static Problem of(Vocabulary vocabulary, List<Position> positions, Collection<String> parties, List<Claim> fixed) {
        Problems problems = new Problems(vocabulary, positions, fixed);
        Stream<AnyOf> held = fixed.stream().flatMap(claim -> problems.concerned(claim).mapToObj(place -> new AnyOf(List.of(problems.cell(place, claim)))));
        List<AnyOf> ground = Stream.of(held, vocabulary.relations().stream().flatMap(problems::clauses),
            OrderCircles.forbidden(problems.questions).stream()).flatMap(clauses -> clauses).toList();
        return new Problem(problems.questions, fixed, ground,
            problems.stakes(positions.stream().filter(position -> position.strength() == Strength.RED_LINE)),
            problems.stakes(positions.stream().filter(position -> position.wish() && parties.contains(position.party()))),
            problems.stakes(positions.stream().filter(position -> position.strength() == Strength.FLEXIBLE || position.wish() && !parties.contains(position.party()))));
    }

    private Stream<AnyOf> clauses(Relation relation) {
        return concerned(relation.when()).boxed().flatMap(one -> concerned(relation.then())
            .filter(other -> questions.get(one).subject().meets(questions.get(other).subject()))
            .mapToObj(other -> new AnyOf(List.of(not(one, relation.when()),
                relation.kind() == Relation.Kind.EXCLUDES ? not(other, relation.then()) : cell(other, relation.then())))));
    }

    private IntStream concerned(Claim claim) {
        return IntStream.range(0, questions.size()).filter(place -> questions.get(place).concerns(claim));
    }

    private List<Stake> stakes(Stream<Position> held) {
        return held.map(position -> new Stake(position, clauses(position))).filter(stake -> !stake.clauses().isEmpty()).toList();
    }

    private List<AnyOf> clauses(Position position) {
        return IntStream.range(0, questions.size()).filter(place -> questions.get(place).concerns(position))
            .mapToObj(place -> clauses(position, place)).flatMap(List::stream).toList();
    }

    /** On one question: the party gets what it accepts, or what it waits for does not hold, or an opening of its own holds. */
    private List<AnyOf> clauses(Position position, int place) {
        List<Cell> cells = new ArrayList<>(List.of(cell(place, position.accepts())));
        if (cells.get(0).values().size() == questions.get(place).values().size()) {
            return List.of();
        }
        position.provided().forEach(claim -> concerned(claim).forEach(other -> cells.add(not(other, claim))));
        List<AnyOf> clauses = List.of(new AnyOf(cells));
        for (Position opening : openings(position, place)) {
            List<AnyOf> so = clauses;
            clauses = conditions(opening, place).flatMap(clause -> so.stream().map(clause::or)).distinct().toList();
        }
        return clauses;
    }

    /** Where the same party says that it would accept more if something else held. */
    private List<Position> openings(Position position, int place) {
        return positions.stream().filter(other -> position.strength() == Strength.RED_LINE && other.strength() == Strength.FLEXIBLE
            && other.party().equals(position.party()) && !other.provided().isEmpty() && questions.get(place).concerns(other)).toList();
    }

    /** What must hold for the opening: a value that it accepts, and all that it waits for. */
    private Stream<AnyOf> conditions(Position opening, int place) {
        return Stream.concat(Stream.of(new AnyOf(List.of(cell(place, opening.accepts())))),
            opening.provided().stream().flatMap(claim -> concerned(claim).mapToObj(other -> new AnyOf(List.of(cell(other, claim.accepts()))))));
    }

    private Cell cell(int place, Claim claim) {
        return cell(place, claim.accepts());
    }

    private Cell not(int place, Claim claim) {
        SortedSet<Integer> values = new TreeSet<>(IntStream.range(0, questions.get(place).values().size()).boxed().toList());
        values.removeAll(cell(place, claim).values());
        return new Cell(place, values);
    }

    private Cell cell(int place, Value accepts) {
        List<Value> values = questions.get(place).values();
        return new Cell(place, new TreeSet<>(IntStream.range(0, values.size()).filter(at -> accepts.admits(values.get(at))).boxed().toList()));
    }
}
