package io.impasse.model;

import java.util.List;

/** A matter the agreement must settle. {@code title} is for people, such as "Withdrawal of forces". */
public record Issue(String id, String title, List<Term> terms) {
    public Issue {
        terms = List.copyOf(terms);
    }
}
