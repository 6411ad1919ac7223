package io.impasse.bridging;

import io.impasse.bridging.Solver.Answer;
import io.impasse.finding.PackageDeal.Part;
import io.impasse.finding.Question;
import io.impasse.model.Position;
import io.impasse.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a package of a given cost says on the questions of one part of a problem. */
final class Pieces {
    private final Problem problem;
    private final Ranking ranking;
    private int[] answers = {};

    Pieces(Problem problem, List<String> parties, int effort) {
        this.problem = problem;
        this.ranking = new Ranking(problem, parties, effort);
    }

    /**
     * One answer to each question that together have the first cost, and what the question can also be where the part has
     * any of the costs.
     *
     * @param front the costs that the part can have
     */
    List<Part> at(Cost cost, List<Cost> costs, Front front) {
        answers = front.examples().get(cost);
        please(ranking.atMost(cost));
        List<SortedSet<Integer>> possible = problem.questions().stream().<SortedSet<Integer>>map(question -> new TreeSet<>()).toList();
        note(answers, possible);
        costs.forEach(one -> explore(ranking.atMost(one), possible));
        return IntStream.range(0, answers.length).mapToObj(question -> part(question, possible.get(question))).toList();
    }

    /** The wishes that the answers just given miss. */
    List<Position> missed() {
        return problem.wishes().stream().filter(stake -> !stake.met(answers)).map(Stake::position).toList();
    }

    /** Question by question, takes the value that most wishes, then most voices, welcome and that can still be had. */
    private void please(int limit) {
        List<Integer> assumed = new ArrayList<>(List.of(limit));
        for (int question = 0; question < answers.length; question++) {
            int asked = question;
            welcome(question).map(value -> ranking.literal(asked, value)).filter(literal -> possible(assumed, literal)).findFirst()
                .ifPresent(literal -> {
                    assumed.add(literal);
                    answers = ranking.answers();
                });
        }
    }

    private boolean possible(List<Integer> assumed, int literal) {
        return ranking.solve(Stream.concat(assumed.stream(), Stream.of(literal)).toList()) == Answer.YES;
    }

    private Stream<Integer> welcome(int question) {
        List<Value> values = problem.questions().get(question).values();
        return IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing((Integer value) -> -welcomed(problem.wishes(), question, value))
            .thenComparing(value -> -welcomed(problem.voices(), question, value)));
    }

    private int welcomed(List<Stake> stakes, int question, int value) {
        int[] only = new int[problem.questions().size()];
        Arrays.fill(only, -1);
        only[question] = value;
        return (int) stakes.stream().flatMap(stake -> stake.clauses().stream()).filter(clause -> clause.holds(only)).count();
    }

    private void explore(int limit, List<SortedSet<Integer>> possible) {
        for (int question = 0; question < possible.size(); question++) {
            for (int value = 0; value < problem.questions().get(question).values().size(); value++) {
                boolean news = !possible.get(question).contains(value) && possible(List.of(limit), ranking.literal(question, value));
                note(news ? ranking.answers() : answers, possible);
            }
        }
    }

    private static void note(int[] answers, List<SortedSet<Integer>> possible) {
        for (int question = 0; question < answers.length; question++) {
            possible.get(question).add(answers[question]);
        }
    }

    private Part part(int question, SortedSet<Integer> possible) {
        Question asked = problem.questions().get(question);
        List<Value> also = possible.stream().filter(value -> value != answers[question]).map(asked.values()::get).toList();
        return new Part(asked, asked.values().get(answers[question]), Atoms.joined(also));
    }
}
