package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Waits;
import java.util.List;
import java.util.stream.Stream;

/**
 * Elections of the draft come before control returns, and no day is set for foreign forces to leave.
 *
 * @param forces the words that ask foreign forces to leave
 */
public record VotesUnderForce(Waits handover, Provision elections, Quote forces) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public String matter() {
        return elections.matter();
    }

    @Override
    public List<Quote> places() {
        return Stream.of(handover.quote(), elections.quote(), forces).sorted().toList();
    }

    @Override
    public String sentence() {
        return Words.head(handover.quote()) + " lets " + handover.step() + " wait for elections; " + Words.inside(elections.quote())
            + " holds these elections; and " + Words.inside(forces) + " sets no day for foreign forces to leave: each side can call the other's step the first.";
    }

    @Override
    public String hint() {
        return "Say which forces leave, and who controls the area, before the vote.";
    }
}
