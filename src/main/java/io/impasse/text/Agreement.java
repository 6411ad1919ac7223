package io.impasse.text;

import java.util.List;
import java.util.Optional;

/**
 * A draft: its untouched text and its clauses in the order of the text.
 *
 * @param file  as the user named it; {@code -} for standard input
 * @param title the text's own title; empty: none
 */
public record Agreement(String file, String title, String text, List<Clause> clauses) {
    public Agreement {
        clauses = List.copyOf(clauses);
    }

    /** The clause with that id. */
    public Optional<Clause> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }
}
