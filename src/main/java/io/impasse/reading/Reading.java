package io.impasse.reading;

import io.impasse.model.Provision;
import io.impasse.text.Clause;
import java.util.List;

/**
 * What was read in an agreement.
 *
 * @param provisions by place
 * @param facts      what rules may want to know of the text besides: mentions, waits, cycles, searches
 * @param unread     clauses with provisions of which no reading rule knows one
 */
public record Reading(List<Provision> provisions, List<Object> facts, List<Clause> unread) {
    public Reading {
        provisions = List.copyOf(provisions);
        facts = List.copyOf(facts);
        unread = List.copyOf(unread);
    }
}
