package io.impasse.finding;

import io.impasse.model.Mention;
import io.impasse.model.Quote;
import java.util.List;

/** The draft calls itself by two names. */
public record NamesDiffer(Mention one, Mention other) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.INSTRUMENT;
    }

    @Override
    public List<Quote> places() {
        return List.of(one.quote(), other.quote());
    }

    @Override
    public String sentence() {
        return Words.head(one.quote()) + " calls the text " + Words.quoted(one.quote()) + ", " + Words.inside(other.quote()) + " calls it "
            + Words.quoted(other.quote()) + ".";
    }

    @Override
    public String hint() {
        return "Use one name: a treaty binds in another way than a memorandum, and two names may be two texts.";
    }
}
