package io.impasse.bridging;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** At least one of the cells holds. */
record AnyOf(List<Cell> cells) {
    AnyOf {
        cells = List.copyOf(cells);
    }

    /** One or the other. */
    AnyOf or(AnyOf other) {
        return new AnyOf(Stream.concat(cells.stream(), other.cells.stream()).distinct().toList());
    }

    boolean holds(int[] answers) {
        return cells.stream().anyMatch(cell -> cell.holds(answers));
    }

    /** Whether it can hold when that question takes that value. */
    boolean possible(int question, int value) {
        return cells.stream().anyMatch(cell -> cell.question() != question && !cell.values().isEmpty() || cell.question() == question && cell.values().contains(value));
    }

    /** The questions it speaks of, in order. */
    SortedSet<Integer> questions() {
        return new TreeSet<>(cells.stream().map(Cell::question).toList());
    }

    /** The same about a problem in which the questions have these places. */
    AnyOf moved(Map<Integer, Integer> places) {
        return new AnyOf(cells.stream().map(cell -> new Cell(places.get(cell.question()), cell.values())).toList());
    }
}
