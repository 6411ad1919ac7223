package io.impasse.bridging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts how many of some literals are true. */
final class Sums {
    private Sums() {}

    /** Literals of which the k-th, from 0, is true whenever more than k of the given ones are. */
    static List<Integer> moreThan(List<Integer> literals, Solver solver) {
        if (literals.size() < 2) {
            return literals;
        }
        int half = literals.size() / 2;
        List<Integer> few = moreThan(literals.subList(0, half), solver);
        List<Integer> more = moreThan(literals.subList(half, literals.size()), solver);
        List<Integer> all = literals.stream().map(literal -> solver.variable()).toList();
        for (int one = 0; one <= few.size(); one++) {
            for (int other = one == 0 ? 1 : 0; other <= more.size(); other++) {
                List<Integer> clause = new ArrayList<>(List.of(all.get(one + other - 1)));
                Stream.of(unless(few, one), unless(more, other)).forEach(clause::addAll);
                solver.clause(clause);
            }
        }
        return all;
    }

    /** Unless that many are true. */
    private static List<Integer> unless(List<Integer> moreThan, int many) {
        return many == 0 ? List.of() : List.of(-moreThan.get(many - 1));
    }
}
