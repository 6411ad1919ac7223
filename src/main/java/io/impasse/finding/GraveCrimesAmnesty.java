package io.impasse.finding;

import io.impasse.model.Quote;
import java.util.List;

/**
 * An amnesty of the draft does not leave out grave crimes.
 *
 * @param amnesty the words of the amnesty
 */
public record GraveCrimesAmnesty(Quote amnesty) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.LEGAL_PATH;
    }

    @Override
    public List<Quote> places() {
        return List.of(amnesty);
    }

    @Override
    public String sentence() {
        return Words.head(amnesty) + " grants an amnesty that leaves out no crime: " + Words.quoted(amnesty)
            + "; states that are bound to prosecute grave breaches cannot grant it.";
    }

    @Override
    public String hint() {
        return "Leave out genocide, war crimes, crimes against humanity and torture.";
    }
}
