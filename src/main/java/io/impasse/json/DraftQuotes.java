package io.impasse.json;

import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import java.util.List;

/** Finds quoted words in their clause of a draft. */
record DraftQuotes(Agreement agreement) implements Quoting {

    @Override
    public Quote quote(Node node) {
        Clause clause = clause(node.get("clause"));
        return quote(node.get("quote"), clause, clause.span().start());
    }

    /** Behind the beginning of the provision, or else anywhere in its clause, as words of a chapeau may. */
    @Override
    public Quote beside(Node words, Quote provision) {
        Clause clause = agreement.clauses().stream().filter(one -> one.id().equals(provision.clause())).findFirst().orElseThrow();
        boolean behind = agreement.text().substring(provision.start(), clause.span().end()).contains(words.text());
        return quote(words, clause, behind ? provision.start() : clause.span().start());
    }

    private Quote quote(Node node, Clause clause, int from) {
        String words = node.text();
        int at = agreement.text().substring(0, clause.span().end()).indexOf(words, from);
        if (at < 0) {
            throw node.error("these words do not stand in clause " + clause.id() + " of " + agreement.file(), "quote them as they stand there");
        }
        return new Quote(clause.id(), clause.label(), at, at + words.length(), words);
    }

    private Clause clause(Node node) {
        List<String> ids = agreement.clauses().stream().map(Clause::id).toList();
        Ids.check(node, node.text(), "clause", ids);
        return agreement.clauses().get(ids.indexOf(node.text()));
    }
}
