package io.impasse.bridging;

import io.impasse.bridging.Solver.Answer;
import io.impasse.finding.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A problem as a solver sees it: a variable for each value of each question, of which exactly one is true. */
final class Encoding {
    private final Solver solver;
    private final List<List<Integer>> literals = new ArrayList<>();

    Encoding(Problem problem, int effort) {
        solver = new Solver(effort);
        for (Question question : problem.questions()) {
            literals.add(question.values().stream().map(value -> solver.variable()).toList());
        }
        literals.forEach(this::exactlyOne);
        problem.ground().forEach(clause -> solver.clause(literals(clause)));
    }

    private void exactlyOne(List<Integer> values) {
        solver.clause(values);
        for (int one : values) {
            values.stream().filter(other -> other > one).forEach(other -> solver.clause(List.of(-one, -other)));
        }
    }

    Solver solver() {
        return solver;
    }

    /** The literals of which one must be true for the clause to hold. */
    List<Integer> literals(AnyOf clause) {
        return clause.cells().stream().flatMap(cell -> cell.values().stream().map(value -> literal(cell.question(), value))).distinct().toList();
    }

    int literal(int question, int value) {
        return literals.get(question).get(value);
    }

    /** The stake holds. */
    void demand(Stake stake) {
        stake.clauses().forEach(clause -> solver.clause(literals(clause)));
    }

    /** A literal that makes the stake hold where it is assumed. */
    int switchFor(Stake stake) {
        int literal = solver.variable();
        stake.clauses().forEach(clause -> solver.clause(Stream.concat(Stream.of(-literal), literals(clause).stream()).toList()));
        return literal;
    }

    /** A literal that is true where the stake does not hold, and may be true elsewhere. */
    int missed(Stake stake) {
        return -switchFor(stake);
    }

    Answer solve(Collection<Integer> assumed) {
        return solver.solve(assumed);
    }

    /** The solution just found. */
    int[] answers() {
        return literals.stream().mapToInt(values -> values.indexOf(values.stream().filter(solver::isTrue).findFirst().orElseThrow())).toArray();
    }
}
