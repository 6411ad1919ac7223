package io.impasse.reading;

import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import java.util.List;

/** Makes quotes of words. */
final class Quotes {
    private Quotes() {}

    static Quote of(Agreement agreement, Clause clause, int start, int end) {
        return new Quote(clause.id(), clause.label(), start, end, agreement.text().substring(start, end));
    }

    static Quote of(Agreement agreement, Clause clause, List<Word> words) {
        return of(agreement, clause, words.get(0).start(), words.get(words.size() - 1).end());
    }
}
