package io.impasse.finding;

import io.impasse.model.Ambiguity;
import io.impasse.model.Quote;
import io.impasse.model.Term;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule concludes from words of the draft that the register has as left open on purpose. */
public interface OnAmbiguity extends Conclusion {

    /** The entry, with where the draft uses its words. */
    Ambiguity ambiguity();

    @Override
    default Kind kind() {
        return Kind.VAGUENESS;
    }

    @Override
    default String matter() {
        return Term.issueOf(ambiguity().term());
    }

    @Override
    default List<Quote> places() {
        return ambiguity().places();
    }

    /** The words with where they stand, at the head of a sentence: {@code "just peace" in point 2 and point 7}. */
    default String head() {
        return places().stream().map(Words::inside).distinct().collect(Collectors.collectingAndThen(Collectors.toList(),
            labels -> '"' + ambiguity().words() + "\" in " + Words.list(labels)));
    }

    /** How each reads the words: {@code alba reads it as "an armed guard", borduria as "observers"}. */
    default String read() {
        return ambiguity().readings().entrySet().stream().map(one -> one.getKey() + " reads it as \"" + one.getValue() + '"').collect(Collectors.joining(", "));
    }
}
