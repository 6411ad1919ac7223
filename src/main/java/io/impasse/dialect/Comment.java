package io.impasse.dialect;

import java.util.stream.Collectors;

/** What the author of a rule wrote above it. */
final class Comment {
    private Comment() {}

    /** Its words without the marks of the comment, in paragraphs that a blank line parts. */
    static String of(String text) {
        int end = Math.max(0, text.indexOf("\nrule "));
        return text.substring(0, end).lines().map(line -> line.strip().replaceFirst("^(/\\*+|\\*+/|//|\\*)", "").strip())
            .collect(Collectors.joining("\n")).strip();
    }
}
