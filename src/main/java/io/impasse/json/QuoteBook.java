package io.impasse.json;

import io.impasse.model.Quote;
import java.util.ArrayList;
import java.util.List;

/** Writes the text in which the quotes of a world stand, one a line, so that their offsets are true. */
final class QuoteBook implements Quoting {
    private final StringBuilder text = new StringBuilder();
    private final List<Quote> lines = new ArrayList<>();

    @Override
    public Quote quote(Node node) {
        return quote(node.text("clause"), node.text("quote"));
    }

    @Override
    public Quote beside(Node words, Quote provision) {
        return quote(provision.clause(), words.text());
    }

    /** The words in that clause: where a line of the clause already has them, or else on a new line. */
    private Quote quote(String clause, String words) {
        for (Quote line : lines) {
            int at = line.clause().equals(clause) ? line.text().indexOf(words) : -1;
            if (at >= 0) {
                return new Quote(clause, clause, line.start() + at, line.start() + at + words.length(), words);
            }
        }
        return newLine(clause, words);
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
