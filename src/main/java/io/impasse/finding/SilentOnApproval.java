package io.impasse.finding;

import io.impasse.model.Mention;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import java.util.List;

/** The draft promises what needs an approval at home that it does not provide for. */
public record SilentOnApproval(Mention promise, Searched searched) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.LEGAL_PATH;
    }

    @Override
    public List<Quote> places() {
        return List.of(promise.quote());
    }

    @Override
    public String sentence() {
        return Words.head(promise.quote()) + " says " + Words.quoted(promise.quote()) + ", and no clause says which approval at home that needs ("
            + searched.clauses() + " searched).";
    }

    @Override
    public String hint() {
        return "Say who approves it, by when, and what holds if the approval fails.";
    }
}
