package io.impasse.reading;

import io.impasse.model.Ambiguity;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where a text uses words that a case leaves open on purpose. */
record LeftOpen(List<Ambiguity> register, Tokenizer tokenizer) {

    /** The entries that the text uses, each with its places in the order of the text. */
    List<Ambiguity> in(List<ClauseWords> clauses, List<Provision> provisions, Agreement agreement) {
        return register.stream().map(entry -> entry.usedAt(places(entry, meant(entry, clauses, provisions), agreement)))
            .filter(entry -> !entry.places().isEmpty()).toList();
    }

    /** The clauses to which the entry is limited, if it is. */
    private static Stream<ClauseWords> meant(Ambiguity entry, List<ClauseWords> clauses, List<Provision> provisions) {
        List<Clause> named = clauses.stream().map(ClauseWords::clause)
            .filter(clause -> clause.id().equals(entry.clause()) || clause.label().equals(entry.clause())).toList();
        return clauses.stream().filter(clause -> !clause.clause().heading())
            .filter(clause -> entry.clause().isEmpty() || named.stream().anyMatch(whole -> whole.holds(clause.clause().id())))
            .filter(clause -> entry.term().isEmpty() || provisions.stream()
                .anyMatch(provision -> provision.clause().equals(clause.clause().id()) && entry.speaksWith(provision)));
    }

    private List<Quote> places(Ambiguity entry, Stream<ClauseWords> clauses, Agreement agreement) {
        List<Word> wanted = tokenizer.words(entry.words(), 0, entry.words().length());
        return clauses.flatMap(clause -> IntStream.rangeClosed(0, clause.words().size() - wanted.size())
            .mapToObj(at -> clause.words().subList(at, at + wanted.size())).filter(words -> same(words, wanted))
            .map(words -> Quotes.of(agreement, clause.clause(), words))).toList();
    }

    /** Whether each word can be a form of the one that is wanted. */
    private static boolean same(List<Word> words, List<Word> wanted) {
        return IntStream.range(0, wanted.size()).noneMatch(at -> Collections.disjoint(words.get(at).lemmas(), wanted.get(at).lemmas()));
    }
}
