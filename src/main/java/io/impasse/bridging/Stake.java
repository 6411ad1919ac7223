package io.impasse.bridging;

import io.impasse.model.Position;
import java.util.List;

/** What a position asks of a package: all these clauses; none: it asks nothing. */
record Stake(Position position, List<AnyOf> clauses) {
    Stake {
        clauses = List.copyOf(clauses);
    }

    boolean met(int[] answers) {
        return clauses.stream().allMatch(clause -> clause.holds(answers));
    }
}
