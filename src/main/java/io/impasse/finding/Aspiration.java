package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** The draft states an expectation where a duty could stand. */
public record Aspiration(Provision provision) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.VAGUENESS;
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
        return Words.head(provision.quote()) + " states an expectation that binds nobody: "
            + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say who will do what, or move the sentence to the preamble.";
    }
}
