package io.impasse.testing;

import io.impasse.dialect.FactBase;
import io.impasse.dialect.Matches;
import io.impasse.dialect.Mutants;
import io.impasse.dialect.Mutants.Mutant;
import io.impasse.dialect.Rule;
import io.impasse.dialect.Watcher;
import io.impasse.finding.Conclusion;
import io.impasse.finding.FindingLine;
import io.impasse.json.Equivalent;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Small changes to the rules of a project, each tried on the fixtures of its rule.
 *
 * @param mutants   how many changes were tried
 * @param survivors those that no fixture noticed, and nobody judged to be unnoticeable
 * @param judged    those that no fixture noticed, and somebody judged to be unnoticeable
 * @param stale     judgements on changes that a fixture notices, or that cannot be made any more
 */
public record MutationRun(int mutants, List<Survivor> survivors, List<Survivor> judged, List<Equivalent> stale) {
    private static final int WHOLE = 100;

    /**
     * A change that no fixture noticed.
     *
     * @param line   of the rule, from 1
     * @param change such as {@code drop party == true}
     */
    public record Survivor(String rule, int line, String change) {}

    /** Tries all changes to all rules. */
    public static MutationRun of(RuleProject project) {
        List<Equivalent> known = Files.exists(project.equivalents()) ? Equivalent.read(project.equivalents()) : List.of();
        List<Fixture> fixtures = project.fixtures();
        int mutants = 0;
        List<Survivor> survivors = new ArrayList<>();
        for (Rule rule : project.rules()) {
            List<FactBase> bases = fixtures.stream().filter(one -> one.rule().equals(rule.id())).map(project::base).toList();
            List<Mutant> all = Mutants.of(rule);
            mutants += all.size();
            List<List<String>> original = bases.stream().map(base -> lines(rule, base)).toList();
            all.stream().filter(mutant -> !noticed(mutant.rule(), bases, original))
                .forEach(mutant -> survivors.add(new Survivor(rule.id(), mutant.line(), mutant.change())));
        }
        return judged(mutants, survivors, known);
    }

    private static boolean noticed(Rule mutant, List<FactBase> bases, List<List<String>> original) {
        for (int i = 0; i < bases.size(); i++) {
            if (!lines(mutant, bases.get(i)).equals(original.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What a fixture would hold; a change by which the rule draws what its conclusion cannot put into words is noticed as well. */
    private static List<String> lines(Rule rule, FactBase base) {
        Set<Conclusion> drawn = new LinkedHashSet<>();
        try {
            Matches.of(rule, base, Watcher.NONE, bound -> drawn.add(rule.draw().from(bound)));
            return drawn.stream().map(conclusion -> FindingLine.of(rule.card(), conclusion)).sorted().toList();
        } catch (RuntimeException e) {
            return List.of("the rule fails: " + e);
        }
    }

    private static MutationRun judged(int mutants, List<Survivor> survivors, List<Equivalent> known) {
        List<Survivor> open = survivors.stream().filter(one -> known.stream().noneMatch(judgement -> speaks(judgement, one))).toList();
        List<Survivor> judged = survivors.stream().filter(one -> !open.contains(one)).toList();
        return new MutationRun(mutants, open, judged, known.stream().filter(judgement -> survivors.stream().noneMatch(one -> speaks(judgement, one))).toList());
    }

    private static boolean speaks(Equivalent judgement, Survivor survivor) {
        return judgement.rule().equals(survivor.rule()) && judgement.change().equals(survivor.change());
    }

    /** How many changes count: all but those that were judged. */
    public int counted() {
        return mutants - judged.size();
    }

    /** Percent of the changes that count which a fixture noticed, rounded down. */
    public int percent() {
        return counted() == 0 ? WHOLE : (counted() - survivors.size()) * WHOLE / counted();
    }
}
