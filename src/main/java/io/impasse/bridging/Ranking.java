package io.impasse.bridging;

import io.impasse.bridging.Solver.Answer;
import io.impasse.model.Strength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Packages that no red line rejects, with what each party misses in them. */
final class Ranking {
    private final Problem problem;
    private final List<String> parties;
    private final Encoding encoding;
    private final List<List<Integer>> demandsOver = new ArrayList<>();
    private final List<List<Integer>> preferencesOver = new ArrayList<>();

    Ranking(Problem problem, List<String> parties, int effort) {
        this.problem = problem;
        this.parties = parties;
        this.encoding = new Encoding(problem, effort);
        problem.redLines().forEach(encoding::demand);
        for (String party : parties) {
            demandsOver.add(missed(party, Strength.DEMAND));
            preferencesOver.add(missed(party, Strength.PREFERENCE));
        }
    }

    private List<Integer> missed(String party, Strength strength) {
        Stream<Stake> wishes = problem.wishes().stream()
            .filter(stake -> stake.position().party().equals(party) && stake.position().strength() == strength);
        return Sums.moreThan(wishes.map(encoding::missed).toList(), encoding.solver());
    }

    Answer solve(Collection<Integer> assumed) {
        return encoding.solve(assumed);
    }

    int[] answers() {
        return encoding.answers();
    }

    int literal(int question, int value) {
        return encoding.literal(question, value);
    }

    /** What the package just found costs. */
    Cost cost() {
        int[] answers = answers();
        return Cost.of(problem.wishes().stream().filter(stake -> !stake.met(answers)).toList(), parties);
    }

    /** A literal that, where it is assumed, lets no party miss more than this. */
    int atMost(Cost cost) {
        int limit = encoding.solver().variable();
        for (int party = 0; party < parties.size(); party++) {
            limit(limit, party, cost.misses().get(party));
        }
        return limit;
    }

    /** From now on some party must miss less than this, or the literal must be false. */
    void improve(Cost cost, int unless) {
        List<Integer> better = new ArrayList<>(IntStream.range(0, parties.size())
            .mapToObj(party -> less(party, cost.misses().get(party))).flatMap(List::stream).toList());
        better.add(-unless);
        encoding.solver().clause(better);
    }

    /** From now on some party must miss less than this. */
    void improve(Cost cost) {
        int always = encoding.solver().variable();
        encoding.solver().clause(List.of(always));
        improve(cost, always);
    }

    /** A literal that makes the party miss less; none: it misses nothing. */
    private List<Integer> less(int party, Cost.Miss miss) {
        if (miss.demands() == 0 && miss.preferences() == 0) {
            return List.of();
        }
        int literal = encoding.solver().variable();
        limit(literal, party, miss.preferences() > 0 ? new Cost.Miss(miss.demands(), miss.preferences() - 1)
            : new Cost.Miss(miss.demands() - 1, preferencesOver.get(party).size()));
        return List.of(literal);
    }

    /** At most so many demands, and if so many, then at most so many preferences. */
    private void limit(int literal, int party, Cost.Miss miss) {
        List<Integer> demands = demandsOver.get(party);
        List<Integer> preferences = preferencesOver.get(party);
        if (miss.demands() < demands.size()) {
            encoding.solver().clause(List.of(-literal, -demands.get(miss.demands())));
        }
        if (miss.preferences() < preferences.size()) {
            int fewer = -preferences.get(miss.preferences());
            encoding.solver().clause(miss.demands() == 0 ? List.of(-literal, fewer) : List.of(-literal, fewer, -demands.get(miss.demands() - 1)));
        }
    }
}
