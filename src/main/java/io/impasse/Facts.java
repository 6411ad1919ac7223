package io.impasse;

import io.impasse.finding.Conclusion;
import io.impasse.model.Ambiguity;
import io.impasse.model.Cycle;
import io.impasse.model.Lookalike;
import io.impasse.model.Mention;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Step;
import io.impasse.model.Waits;
import io.impasse.text.Clause;
import java.util.stream.Stream;

/** Where facts of a draft stand. */
final class Facts {
    private Facts() {}

    /** Whether the fact is quoted from that clause or one below it. */
    static boolean in(Object fact, Clause clause) {
        return quotes(fact).map(Quote::clause).anyMatch(clause::holds);
    }

    private static Stream<Quote> quotes(Object fact) {
        if (fact instanceof Provision provision) {
            return Stream.of(provision.quote());
        } else if (fact instanceof Mention mention) {
            return Stream.of(mention.quote());
        } else if (fact instanceof Step step) {
            return Stream.of(step.quote());
        } else if (fact instanceof Lookalike pair) {
            return Stream.of(pair.first(), pair.second());
        } else if (fact instanceof Ambiguity open) {
            return open.places().stream();
        }
        return among(fact);
    }

    private static Stream<Quote> among(Object fact) {
        if (fact instanceof Waits waits) {
            return Stream.of(waits.quote());
        } else if (fact instanceof Cycle cycle) {
            return cycle.links().stream().map(Waits::quote);
        } else if (fact instanceof Searched searched) {
            return searched.hits().stream();
        }
        return fact instanceof Conclusion conclusion ? conclusion.places().stream() : Stream.of();
    }
}
