package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;
import java.util.stream.Stream;

/** The draft promises a guarantee and bans the forces that could keep it. */
public record GuaranteeWithoutMeans(Provision guarantee, Provision ban) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.CONTRADICTION;
    }

    @Override
    public String matter() {
        return guarantee.matter();
    }

    @Override
    public List<Quote> places() {
        return Stream.of(guarantee.quote(), ban.quote()).sorted().toList();
    }

    @Override
    public String sentence() {
        return Words.head(guarantee.quote()) + " promises a guarantee, and " + Words.inside(ban.quote()) + " keeps out the forces that could give it weight: "
            + Words.quoted(ban.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say by what other means the guarantee is kept.";
    }
}
