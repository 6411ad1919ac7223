package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** A duty of the draft has no date. */
public record NoDeadline(Provision provision) implements Conclusion {

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
        return List.of(provision.quote());
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " does not say by when: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Give a date, or a period with its start.";
    }
}
