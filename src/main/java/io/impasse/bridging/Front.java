package io.impasse.bridging;

import io.impasse.bridging.Solver.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The costs of the packages of which none is better for one party and no worse for the others. A package is found, made
 * better until nothing is, and all that are no better than it for anybody are ruled out; so on until none is left.
 *
 * @param costs in the neutral order; none: no package stands
 * @param examples for each cost the answers of a package that has it
 * @param whole whether these are all
 */
record Front(List<Cost> costs, Map<Cost, int[]> examples, boolean whole) {

    static Front of(Problem problem, List<String> parties, Limits limits) {
        Ranking ranking = new Ranking(problem, parties, limits.effort());
        Map<Cost, int[]> examples = new HashMap<>();
        Answer more = ranking.solve(List.of());
        while (more == Answer.YES && examples.size() < limits.costs()) {
            Optional<Cost> best = best(ranking, examples);
            best.ifPresent(ranking::improve);
            more = best.isPresent() ? ranking.solve(List.of()) : Answer.UNKNOWN;
        }
        return new Front(examples.keySet().stream().sorted(Cost.NEUTRAL).toList(), examples, more == Answer.NO);
    }

    /** From the package just found to one that nothing betters; empty: the effort is spent. */
    private static Optional<Cost> best(Ranking ranking, Map<Cost, int[]> examples) {
        Cost best = ranking.cost();
        int[] answers = ranking.answers();
        while (true) {
            int limit = ranking.atMost(best);
            ranking.improve(best, limit);
            Answer better = ranking.solve(List.of(limit));
            if (better == Answer.NO) {
                examples.put(best, answers);
            }
            if (better != Answer.YES) {
                return better == Answer.NO ? Optional.of(best) : Optional.empty();
            }
            best = ranking.cost();
            answers = ranking.answers();
        }
    }
}
