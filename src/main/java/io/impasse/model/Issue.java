package io.impasse.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A matter the agreement must settle. {@code title} is for people, such as "Withdrawal of forces". */
public record Issue(String id, String title, List<Term> terms) {
    public Issue {
        terms = List.copyOf(terms);
    }

    /** Its id, then those of its terms. */
    public Stream<String> ids() {
        return Stream.concat(Stream.of(id), terms.stream().map(Term::id));
    }

    /** The term with that id, {@code issue.term}. */
    public Optional<Term> term(String termId) {
        for (Term term : terms) {
            if (term.id().equals(termId)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }
}
