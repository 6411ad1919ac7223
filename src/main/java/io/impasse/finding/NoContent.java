package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** A clause that names a matter and promises nothing about it. */
public record NoContent(Provision provision) implements Conclusion {

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
        return Words.head(provision.quote()) + " says neither who, nor what, nor when: " + Words.quoted(provision.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Say who does what by when, or leave it out.";
    }
}
