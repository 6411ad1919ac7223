package io.impasse.json;

import io.impasse.model.Quote;
import java.util.ArrayList;
import java.util.List;

/** Writes the text in which the quotes of a world stand, one a line, so that their offsets are true. */
final class QuoteBook {
    private final StringBuilder text = new StringBuilder();
    private final List<Quote> lines = new ArrayList<>();

    /** The words in that clause: where a line of the clause already has them, or else on a new line. */
    Quote quote(String clause, String words) {
        for (Quote line : lines) {
            int at = line.clause().equals(clause) ? line.text().indexOf(words) : -1;
            if (at >= 0) {
                return new Quote(clause, clause, line.start() + at, line.start() + at + words.length(), words);
            }
        }
        return newLine(clause, words);
    }

    /** The words under the key {@code quote} in the clause under the key {@code clause}. */
    Quote quote(Node node) {
        return quote(node.text("clause"), node.text("quote"));
    }

    private Quote newLine(String clause, String words) {
        Quote line = new Quote(clause, clause, text.length(), text.length() + words.length(), words);
        text.append(words).append('\n');
        lines.add(line);
        return line;
    }

    String text() {
        return text.toString();
    }
}
