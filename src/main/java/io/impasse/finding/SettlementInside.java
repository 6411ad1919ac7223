package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** The ceasefire of the draft takes the settlement that was to follow it. */
public record SettlementInside(Provision ceasefire, Provision settlement) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public String matter() {
        return settlement.matter();
    }

    @Override
    public List<Quote> places() {
        return List.of(ceasefire.quote(), settlement.quote());
    }

    @Override
    public String sentence() {
        return Words.head(settlement.quote()) + " makes the settlement a part of the ceasefire in " + Words.inside(ceasefire.quote())
            + ", which should come before it: " + Words.quoted(settlement.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Take it out, or say that the ceasefire does not wait for it.";
    }
}
