package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.model.Quote;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A duty, ban or right as generic comparison sees it, without its issue.
 *
 * @param content lemmas of its words that carry meaning, with its verb
 * @param numbers unit to the numbers it names
 */
record Norm(Quote quote, Force force, Set<String> content, Map<String, List<Double>> numbers) {

    /** Whether both name numbers of one unit, and not the same ones. */
    boolean countsOtherwise(Norm other) {
        return numbers.keySet().stream().anyMatch(unit -> other.numbers.containsKey(unit) && !numbers.get(unit).equals(other.numbers.get(unit)));
    }

    /** Whether one demands what the other forbids or leaves free. */
    boolean opposes(Norm other) {
        return force != other.force && !(weak(force) && weak(other.force));
    }

    private static boolean weak(Force force) {
        return force == Force.PERMISSION || force == Force.EXEMPTION;
    }
}
