package io.impasse.bridging;

import io.impasse.bridging.Solver.Answer;
import io.impasse.model.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds all minimal sets of red lines that cannot stand together. Tries sets of red lines that nothing found so far decides:
 * one that stands is made as large as can be, and later sets must have something more; one that does not stand is
 * made as small as can be, which is a conflict, and later sets must lack something of it (Liffiton, Previti, Malik and
 * Marques-Silva 2016, "Fast, flexible MUS enumeration").
 */
final class ConflictSearch {
    private final Problem problem;
    private final Limits limits;
    private final Encoding encoding;
    private final List<Integer> switches;
    private final Solver untried;
    private final List<SortedSet<Integer>> found = new ArrayList<>();
    private boolean whole;

    ConflictSearch(Problem problem, Limits limits) {
        this.problem = problem;
        this.limits = limits;
        this.encoding = new Encoding(problem, limits.effort());
        this.switches = problem.redLines().stream().map(encoding::switchFor).toList();
        this.untried = new Solver(limits.effort());
        switches.forEach(each -> untried.variable());
        if (encoding.solve(List.of()) == Answer.NO) {
            throw new InputException(problem.questions().get(0).words(), "no value is left by what is to stand and what the vocabulary excludes and implies",
                "relax one of them");
        }
        search();
    }

    /** The conflicts. */
    List<List<Stake>> found() {
        return found.stream().map(set -> set.stream().map(problem.redLines()::get).toList()).toList();
    }

    /** Whether these are all. */
    boolean whole() {
        return whole;
    }

    private void search() {
        Answer more = untried.solve(List.of());
        for (int seed = 0; more == Answer.YES && seed < limits.seeds() && found.size() < limits.conflicts(); seed++) {
            more = decide(seed()) ? untried.solve(List.of()) : Answer.UNKNOWN;
        }
        whole = more == Answer.NO;
    }

    private SortedSet<Integer> seed() {
        return new TreeSet<>(IntStream.range(0, switches.size()).filter(line -> untried.isTrue(line + 1)).boxed().toList());
    }

    /** Whether the effort sufficed to decide. */
    private boolean decide(SortedSet<Integer> seed) {
        Answer stands = stands(seed);
        if (stands == Answer.YES) {
            wantMoreThan(grown(seed));
        } else if (stands == Answer.NO) {
            SortedSet<Integer> conflict = shrunk(core(seed));
            found.add(conflict);
            untried.clause(conflict.stream().map(line -> -(line + 1)).toList());
        }
        return stands != Answer.UNKNOWN;
    }

    /** Later sets must have something that this one lacks. */
    private void wantMoreThan(SortedSet<Integer> set) {
        untried.clause(IntStream.range(0, switches.size()).filter(line -> !set.contains(line)).mapToObj(line -> line + 1).toList());
    }

    private Answer stands(SortedSet<Integer> lines) {
        return encoding.solve(lines.stream().map(switches::get).toList());
    }

    private SortedSet<Integer> grown(SortedSet<Integer> seed) {
        SortedSet<Integer> grown = new TreeSet<>(seed);
        for (int line = 0; line < switches.size(); line++) {
            SortedSet<Integer> more = new TreeSet<>(grown);
            more.add(line);
            if (stands(more) == Answer.YES) {
                grown = more;
            }
        }
        return grown;
    }

    /** The red lines that the solver blames, just after it found that a set does not stand. */
    private SortedSet<Integer> core(SortedSet<Integer> seed) {
        SortedSet<Integer> blamed = encoding.solver().clashing();
        SortedSet<Integer> core = new TreeSet<>(seed.stream().filter(line -> blamed.contains(switches.get(line))).toList());
        return core.isEmpty() ? seed : core;
    }

    private SortedSet<Integer> shrunk(SortedSet<Integer> set) {
        SortedSet<Integer> shrunk = new TreeSet<>(set);
        for (int line : set) {
            SortedSet<Integer> less = new TreeSet<>(shrunk);
            less.remove(line);
            if (stands(less) == Answer.NO) {
                shrunk = less;
            }
        }
        return shrunk;
    }
}
