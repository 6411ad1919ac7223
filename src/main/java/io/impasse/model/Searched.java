package io.impasse.model;

import java.util.List;

/**
 * What was looked for in the whole text, so that a rule about an absence can show its evidence.
 *
 * @param item    heading of the checklist, such as {@code monitoring}
 * @param cues    the phrases and issues that would have counted
 * @param clauses how many clauses were searched
 * @param hits    what was found, by place; empty: nothing
 */
public record Searched(String item, List<String> cues, int clauses, List<Quote> hits) {
    public Searched {
        cues = List.copyOf(cues);
        hits = List.copyOf(hits);
    }

    /** Whether nothing of it was found. */
    public boolean absent() {
        return hits.isEmpty();
    }
}
