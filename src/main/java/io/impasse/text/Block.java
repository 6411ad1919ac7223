package io.impasse.text;

/**
 * A run of lines that makes one clause: its label and its own text.
 *
 * @param line   the line it begins in
 * @param end    offset behind its text
 * @param width  length of its longest line
 */
record Block(Label label, ClauseKind kind, Line line, int end, int width) {
    static Block of(Label label, ClauseKind kind, Line line) {
        return new Block(label, kind, line, Math.max(line.end(), label.end()), line.length());
    }

    Block extended(Line next) {
        return new Block(label, kind, line, next.end(), Math.max(width, next.length()));
    }

    Block as(ClauseKind other) {
        return new Block(label, other, line, end, width);
    }

    Block until(int earlier) {
        return new Block(label, kind, line, earlier, width);
    }

    int start() {
        return label.start();
    }

    boolean headed() {
        return label.style().headed() || line.heading() > 0;
    }

    boolean structural() {
        return label.style().structural();
    }

    /** Its text without the label and without blanks around it. */
    Span body(String text) {
        int from = Chars.skipBlanks(text, label.end(), end);
        return new Span(from, Chars.trimEnd(text, from, end));
    }

    boolean bodyless(String text) {
        return body(text).blank();
    }
}
