package io.impasse.finding;

import io.impasse.model.Quote;
import java.util.List;
import java.util.stream.Stream;

/** What brings a guarantee into play is also what ends it. */
public record TriggerVoids(Quote trigger, Quote forfeiture) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public List<Quote> places() {
        return Stream.of(trigger, forfeiture).sorted().toList();
    }

    @Override
    public String sentence() {
        return Words.head(trigger) + " and " + Words.inside(forfeiture)
            + " speak of the same attack: it brings the guarantee into play by the one and ends it by the other.";
    }

    @Override
    public String hint() {
        return "Except the attacked side from the loss of the guarantee.";
    }
}
