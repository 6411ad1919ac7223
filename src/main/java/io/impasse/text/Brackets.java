package io.impasse.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Finds square brackets, by which drafts mark what is not agreed, and leaves out those that mean something else. */
final class Brackets {
    private final String text;

    private Brackets(String text) {
        this.text = text;
    }

    /** The brackets that close, by their beginning; outermost first. */
    static List<Span> find(String text) {
        return new Brackets(text).pairs();
    }

    private List<Span> pairs() {
        List<Span> pairs = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[') {
                open.push(at);
            } else if (c == ']' && !open.isEmpty()) {
                add(pairs, new Span(open.pop(), at + 1));
            }
        }
        pairs.sort(Comparator.comparingInt(Span::start));
        return pairs;
    }

    private void add(List<Span> pairs, Span pair) {
        if (!link(pair) && !footnote(pair) && !checkbox(pair) && !aside(pair)) {
            pairs.add(pair);
        }
    }

    private boolean link(Span pair) {
        return pair.end() < text.length() && "(:".indexOf(text.charAt(pair.end())) >= 0;
    }

    /** {@code word[3]} and {@code [^3]}, but not {@code within [30] days}. */
    private boolean footnote(Span pair) {
        int from = pair.start() + 1;
        boolean mark = text.charAt(from) == '^' || text.charAt(from) == '*';
        boolean number = Numerals.digits(text.substring(from, Math.min(pair.end() - 1, from + 4))) > 0;
        boolean attached = pair.start() > 0 && !Chars.blank(text.charAt(pair.start() - 1)) && text.charAt(pair.start() - 1) != '[';
        return mark || number && (attached || beginsLine(pair.start()) && opensSentence(pair.end()));
    }

    private boolean checkbox(Span pair) {
        boolean box = pair.end() - pair.start() == 3 && " xX".indexOf(text.charAt(pair.start() + 1)) >= 0;
        int before = pair.start() - 2;
        return box && before >= 0 && Chars.bullet(text.charAt(before));
    }

    private boolean aside(Span pair) {
        return pair.end() - pair.start() == 5 && text.startsWith("sic", pair.start() + 1);
    }

    private boolean beginsLine(int at) {
        int before = at;
        while (before > 0 && !lineEnd(before - 1) && Chars.blank(text.charAt(before - 1))) {
            before--;
        }
        return before == 0 || lineEnd(before - 1);
    }

    private boolean lineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private boolean opensSentence(int from) {
        int at = Chars.skipBlanks(text, from, text.length());
        return at < text.length() && Chars.opensSentence(text.charAt(at));
    }
}
