package io.impasse.finding;

import io.impasse.model.Mention;
import io.impasse.model.Quote;
import java.util.List;
import java.util.stream.Stream;

/** One place disarms groups, another gives them arms. */
public record ArmsKept(Mention disarmed, Mention armed) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public List<Quote> places() {
        return Stream.of(disarmed.quote(), armed.quote()).sorted().toList();
    }

    @Override
    public String sentence() {
        return Words.head(disarmed.quote()) + " disarms groups, and " + Words.inside(armed.quote()) + " provides for "
            + Words.quoted(armed.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say which groups are meant by each, and under whose command the second stand.";
    }
}
