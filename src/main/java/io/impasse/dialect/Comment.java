package io.impasse.dialect;

import java.util.stream.Collectors;

/** What the author of a rule wrote above it. */
final class Comment {
    private Comment() {}

    /** Its words without the marks of the comment, in paragraphs that a blank line parts; the rule begins on that line. */
    static String of(String text, int line) {
        return text.lines().limit(line - 1L).map(row -> row.strip().replaceFirst("^(/\\*+|\\*+/|//|\\*)", "").strip())
            .collect(Collectors.joining("\n")).strip();
    }
}
