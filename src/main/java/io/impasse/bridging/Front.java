package io.impasse.bridging;

import io.impasse.bridging.Solver.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The costs of the packages of which none is better for one party and no worse for the others. A package is found, made
 * better until nothing is, and all that are no better than it for anybody are ruled out; so on until none is left, or the
 * effort is spent.
 *
 * @param costs    in the neutral order; none: no package stands, or none was found
 * @param examples for each cost the answers of a package that has it
 * @param whole    whether these are all, and nothing betters them
 */
record Front(List<Cost> costs, Map<Cost, int[]> examples, boolean whole) {

    static Front of(Problem problem, List<String> parties, Limits limits) {
        Ranking ranking = new Ranking(problem, parties, limits.effort());
        Map<Cost, int[]> examples = new HashMap<>();
        int unproven = 0;
        Answer more = ranking.solve(List.of());
        while (more == Answer.YES && examples.size() < limits.costs() && unproven < limits.packages()) {
            unproven += best(ranking, examples) ? 0 : 1;
            more = ranking.solve(List.of());
        }
        return new Front(examples.keySet().stream().sorted(Cost.NEUTRAL).toList(), examples, more == Answer.NO && unproven == 0);
    }

    /** From the package just found to one that nothing betters, or to the best that the effort finds: then false. */
    private static boolean best(Ranking ranking, Map<Cost, int[]> examples) {
        Answer better = Answer.YES;
        Cost best = ranking.cost();
        int[] answers = ranking.answers();
        while (better == Answer.YES) {
            best = ranking.cost();
            answers = ranking.answers();
            int limit = ranking.atMost(best);
            ranking.improve(best, limit);
            better = ranking.solve(List.of(limit));
        }
        examples.put(best, answers);
        ranking.improve(best);
        return better == Answer.NO;
    }
}
