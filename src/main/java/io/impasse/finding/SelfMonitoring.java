package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** The parties watch over themselves, and nobody else does. */
public record SelfMonitoring(Provision provision) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.VETO;
    }

    @Override
    public String matter() {
        return provision.matter();
    }

    @Override
    public List<Quote> places() {
        return List.of(provision.quote());
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " lets " + Words.list(provision.obligors()) + " watch over what they are bound to themselves: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Let a third have a voice when the two differ on what happened.";
    }
}
