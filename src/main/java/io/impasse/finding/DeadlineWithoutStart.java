package io.impasse.finding;

import io.impasse.model.Deadline;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** A period of the draft has no day from which it runs. */
public record DeadlineWithoutStart(Provision provision) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.DEADLINE;
    }

    @Override
    public String matter() {
        return provision.matter();
    }

    @Override
    public List<Quote> places() {
        return List.of(clock());
    }

    @Override
    public String sentence() {
        return Words.head(clock()) + " sets the period " + Words.quoted(clock()) + " and does not say from when it runs.";
    }

    @Override
    public String hint() {
        return "Name the event or the day that starts the clock.";
    }

    private Quote clock() {
        return provision.deadline().map(Deadline::quote).orElse(provision.quote());
    }
}
