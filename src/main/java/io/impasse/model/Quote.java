package io.impasse.model;

/**
 * Words of an agreement where they stand.
 *
 * @param clause id of the clause, such as {@code 10.c}
 * @param label  how a reader cites it, such as {@code 10(c)}
 * @param start  offset of the first UTF-16 code unit in the untouched text
 * @param end    offset behind the last one
 * @param text   the words, exactly {@code text.substring(start, end)}
 */
public record Quote(String clause, String label, int start, int end, String text) implements Comparable<Quote> {
    public Quote {
        if (start < 0 || end < start || text.length() != end - start) {
            throw new IllegalArgumentException("a quote from " + start + " to " + end + " cannot be \"" + text + "\"");
        }
    }

    @Override
    public int compareTo(Quote other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /** The offsets tell quotes of one agreement apart. */
    @Override
    public int hashCode() {
        return 31 * start + end;
    }
}
