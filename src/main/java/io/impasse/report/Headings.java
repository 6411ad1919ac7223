package io.impasse.report;

import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How a reader finds a place of an agreement: its label, the heading it stands under, its line. */
final class Headings {
    private final Agreement agreement;
    private final LineNumbers lines;
    private final Map<String, Clause> clauses = new HashMap<>();

    Headings(Agreement agreement) {
        this.agreement = agreement;
        this.lines = new LineNumbers(agreement.text());
        agreement.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    }

    /** Such as {@code 21(d), line 61, under "As regards territory:"}. */
    String of(Quote quote) {
        return of(quote.clause(), quote.start());
    }

    /** As above, for a whole clause. */
    String of(Clause clause) {
        return of(clause.id(), clause.body().start());
    }

    private String of(String id, int offset) {
        Optional<Clause> clause = clause(id);
        String name = clause.map(Headings::name).orElse(id);
        String under = clause.flatMap(this::above).map(words -> ", under \"" + words + "\"").orElse("");
        return name + ", line " + lines.at(offset) + under;
    }

    /** The label of a clause, or what it is. */
    static String name(Clause clause) {
        return clause.label().isEmpty() ? clause.kind().id() : clause.label();
    }

    private Optional<String> above(Clause clause) {
        return clause(clause.parent())
            .filter(parent -> !parent.body().blank())
            .map(parent -> Excerpt.head(Visible.of(parent.body().of(agreement.text())).strip()));
    }

    private Optional<Clause> clause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }
}
