package io.impasse.lint;

import io.impasse.dialect.RuleSource;
import io.impasse.model.InputException;
import java.util.Comparator;

/**
 * Something wrong with a rule, or worth a look.
 *
 * @param file   as its path was given
 * @param line   from 1; 0: the whole file
 * @param column from 1; 0: the whole line
 * @param fault  such as {@code unknown term "harbour.sise"}
 * @param remedy such as {@code did you mean "harbour.size"?}; empty: there is none to offer
 * @param note   whether it is only worth a look, and no reason to fail
 */
public record Fault(String file, int line, int column, String fault, String remedy, boolean note) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::note).thenComparing(Fault::file).thenComparing(Fault::line)
        .thenComparing(Fault::column).thenComparing(Fault::fault).thenComparing(Fault::remedy);

    static Fault at(RuleSource source, int line, String fault, String remedy) {
        return new Fault(source.file(), line, 0, fault, remedy, false);
    }

    /** What the parser says of that file. */
    static Fault of(RuleSource source, InputException refused) {
        String[] place = refused.place().substring(source.file().length() + 1).split(":");
        return new Fault(source.file(), Integer.parseInt(place[0]), Integer.parseInt(place[1]), refused.fault(), refused.remedy(), false);
    }

    /** Such as {@code rules/drafting/blank.drl:12:9}. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }

    /** Place, fault and remedy on one line. */
    public String words() {
        return place() + ": " + fault + (remedy.isEmpty() ? "" : "; " + remedy);
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }
}
