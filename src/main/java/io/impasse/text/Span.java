package io.impasse.text;

/** A stretch of text: UTF-16 code units from {@code start} (inclusive) to {@code end} (exclusive). */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span runs from " + start + " to " + end);
        }
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return start == end;
    }

    /** The words of the span. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
