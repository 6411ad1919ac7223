package io.impasse.finding;

import io.impasse.model.Quote;
import io.impasse.model.Waits;
import java.util.List;

/** A step that should come early waits for another. */
public record StepWaits(Waits link) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public List<Quote> places() {
        return List.of(link.quote());
    }

    @Override
    public String sentence() {
        return Words.head(link.quote()) + " lets " + link.step() + " wait for " + link.awaited() + ": "
            + Words.quoted(link.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say what holds until then, who certifies that the awaited step is done, and what happens if it never is.";
    }
}
