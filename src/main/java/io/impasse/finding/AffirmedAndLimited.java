package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;
import java.util.stream.Stream;

/**
 * The draft affirms something in one place and limits it in another.
 *
 * @param limit the words that limit it
 */
public record AffirmedAndLimited(Provision affirmed, Quote limit) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String matter() {
        return affirmed.matter();
    }

    @Override
    public List<Quote> places() {
        return Stream.of(affirmed.quote(), limit).sorted().toList();
    }

    @Override
    public String sentence() {
        return Words.head(affirmed.quote()) + " affirms " + affirmed.matter() + ", which " + Words.inside(limit) + " limits: "
            + Words.quoted(limit) + ".";
    }

    @Override
    public String hint() {
        return "Say in the affirmation to what it does not extend, or on what basis the limit is agreed.";
    }
}
