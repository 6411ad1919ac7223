package io.impasse.text;

/** Finds the label at the beginning of a line, behind an opening bracket or the stars of Markdown. */
final class LabelReader {
    private LabelReader() {}

    /** The label at {@code start}; {@link Label#none} if there is none. */
    static Label read(String text, int start, int end) {
        int at = start;
        while (at < end && at - start <= 4 && prefix(text, start, at, end)) {
            at++;
        }
        Label label = sign(text, at, end);
        if (!label.present() && at > start) {
            label = sign(text, start, end);
        }
        return label.present() ? label.from(start).withEnd(emphasisEnd(text, label.end(), end)) : Label.none(start);
    }

    private static boolean prefix(String text, int start, int at, int end) {
        char c = text.charAt(at);
        boolean pair = at + 1 < end && text.charAt(at + 1) == c || at > start && text.charAt(at - 1) == c;
        return c == '[' || (c == '*' || c == '_') && pair;
    }

    private static Label sign(String text, int at, int end) {
        Label named = at < end ? new NameReader(text, end).read(at) : Label.none(at);
        return named.present() ? named : new MarkReader(text, end).read(at);
    }

    /** Stars that close emphasis directly behind the label belong to it. */
    private static int emphasisEnd(String text, int labelEnd, int end) {
        int at = labelEnd;
        while (at < end && "*_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
