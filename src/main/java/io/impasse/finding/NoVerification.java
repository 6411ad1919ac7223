package io.impasse.finding;

import io.impasse.model.Quote;
import io.impasse.model.Searched;
import java.util.List;

/**
 * A duty whose keeping has to be checked, in a draft in which nobody verifies.
 *
 * @param duty the words of the duty
 */
public record NoVerification(Quote duty, Searched searched) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.GAP;
    }

    @Override
    public List<Quote> places() {
        return List.of(duty);
    }

    @Override
    public String sentence() {
        return Words.head(duty) + " sets a duty that nobody verifies: " + Words.quoted(duty) + "; " + searched.clauses()
            + " clauses searched for " + searched.item() + ".";
    }

    @Override
    public String hint() {
        return "Say who counts, where they may go, and to whom they report.";
    }
}
