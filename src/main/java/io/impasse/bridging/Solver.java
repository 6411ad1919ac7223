package io.impasse.bridging;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * A satisfiability solver: variables are numbers from 1, a literal is a variable or its negative, a clause asks for at
 * least one of its literals. Sat4j, because it needs no other library, decides under assumptions and says which of them
 * clash, which the search for conflicts lives on, and counts its effort in conflicts and not in seconds, so that the same
 * question gets the same answer on every machine.
 */
final class Solver {
    /** The answer of a search; UNKNOWN when the effort allowed is spent. */
    enum Answer { YES, NO, UNKNOWN }

    private final ISolver sat = SolverFactory.newDefault();
    private boolean impossible;
    private int variables;

    /** @param effort how many conflicts a single search may meet */
    Solver(int effort) {
        sat.setTimeoutOnConflicts(effort);
    }

    int variable() {
        variables++;
        sat.newVar(variables);
        sat.registerLiteral(variables);
        return variables;
    }

    void clause(Collection<Integer> literals) {
        try {
            sat.addClause(vector(literals));
        } catch (ContradictionException e) {
            impossible = true;
        }
    }

    /** Whether all clauses can hold together with these literals. */
    Answer solve(Collection<Integer> assumed) {
        if (impossible) {
            return Answer.NO;
        }
        try {
            return sat.isSatisfiable(vector(assumed)) ? Answer.YES : Answer.NO;
        } catch (TimeoutException e) {
            return Answer.UNKNOWN;
        }
    }

    /** Whether the variable is true in the solution just found. */
    boolean isTrue(int variable) {
        return sat.model(variable);
    }

    /** After NO: some of the assumed literals that already clash; none: the clauses clash by themselves. */
    SortedSet<Integer> clashing() {
        SortedSet<Integer> core = new TreeSet<>();
        if (!impossible && sat.unsatExplanation() != null) {
            for (int literal : sat.unsatExplanation().toArray()) {
                core.add(literal);
            }
        }
        return core;
    }

    private static VecInt vector(Collection<Integer> literals) {
        return new VecInt(literals.stream().mapToInt(Integer::intValue).toArray());
    }
}
