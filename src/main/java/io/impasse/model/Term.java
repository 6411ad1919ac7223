package io.impasse.model;

import java.util.List;

/**
 * One thing about an issue that must be fixed; it has a value space.
 *
 * @param id      {@code issue.term}
 * @param space   the kind of value: choice, amount, period, places, actors, order
 * @param options for a choice: the options, in order where {@code ladder}; else empty
 * @param ladder  whether the options are ordered, from one published preference to another; no end is "good"
 * @param ceiling for an amount: whether it is an upper limit
 * @param unit    for an amount: its unit; else empty
 * @param exclusive whether a text can give the same subject only one value of it, so that two exclude each other
 */
public record Term(String id, String title, String space, List<String> options, boolean ladder, boolean ceiling,
                   String unit, boolean exclusive) {
    public Term {
        if (id.indexOf('.') <= 0) {
            throw new IllegalArgumentException("the id of a term is issue.term, not \"" + id + "\"");
        }
        options = List.copyOf(options);
    }

    /** The issue part of a term's id. */
    public static String issueOf(String term) {
        int dot = term.indexOf('.');
        return dot < 0 ? term : term.substring(0, dot);
    }
}
