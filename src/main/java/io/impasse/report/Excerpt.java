package io.impasse.report;

import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import io.impasse.text.Span;

/**
 * The words of a quote amid the text of their clause, visible and short enough to print: a long clause is cut around
 * the words, long words are cut in their middle.
 */
record Excerpt(String before, String words, String after) {
    private static final String CUT = "…";
    private static final int CONTEXT = 36;

    /** How much of a clause is looked at before and behind the words; a clause may be as long as the draft. */
    private static final int WINDOW = 600;

    /** The excerpt for a quote; {@code width} is the room a short clause may take in full. */
    static Excerpt of(Agreement agreement, Quote quote, int width) {
        Span around = around(agreement, quote);
        String text = agreement.text();
        String before = Visible.of(text.substring(around.start(), quote.start())).stripLeading();
        String words = Visible.of(shortened(quote.text()));
        String after = Visible.of(text.substring(quote.end(), around.end())).stripTrailing();
        return before.length() + words.length() + after.length() <= width
            ? new Excerpt(before, words, after)
            : new Excerpt(tail(before), middle(words, 3 * width), head(after));
    }

    /** Very long words without their middle, which would not be printed anyhow. */
    private static String shortened(String words) {
        return words.length() <= 2 * WINDOW ? words : words.substring(0, WINDOW) + " " + words.substring(words.length() - WINDOW);
    }

    /** The body of the clause the words stand in, and the words themselves where they reach beyond it. */
    private static Span around(Agreement agreement, Quote quote) {
        Span body = agreement.clause(quote.clause()).map(Clause::body).orElse(new Span(quote.start(), quote.end()));
        boolean apart = body.end() <= quote.start() || quote.end() <= body.start();
        return apart ? new Span(quote.start(), quote.end())
            : new Span(Math.min(Math.max(body.start(), quote.start() - WINDOW), quote.start()),
                Math.max(Math.min(body.end(), quote.end() + WINDOW), quote.end()));
    }

    /** The beginning of a long text, cut at a word. */
    static String head(String text) {
        return text.length() <= CONTEXT ? text : text.substring(0, wordEnd(text, CONTEXT)) + CUT;
    }

    private static String tail(String text) {
        if (text.length() <= CONTEXT) {
            return text;
        }
        return CUT + text.substring(wordStart(text, text.length() - CONTEXT));
    }

    private static String middle(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int half = width / 2;
        return text.substring(0, wordEnd(text, half)) + " " + CUT + " " + text.substring(wordStart(text, text.length() - half));
    }

    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? whole(text, from) : space + 1;
    }

    private static int wordEnd(String text, int limit) {
        int space = text.lastIndexOf(' ', limit);
        return space < limit / 2 ? whole(text, limit) : space;
    }

    /** Never between the two halves of a surrogate pair. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
