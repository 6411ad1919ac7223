package io.impasse.reading;

import java.util.List;

/** Finds the row of brackets in which a text offers a choice of single words: "[15] [20] years". */
final class Alternatives {
    private Alternatives() {}

    /** The row that the word stands in, brackets included; no words when it stands in none. */
    static Slice around(List<Word> words, int at) {
        if (at == 0 || !bracketed(words, at)) {
            return Slice.none(words);
        }
        int first = at;
        while (first > 3 && bracketed(words, first - 3)) {
            first -= 3;
        }
        int last = at;
        while (bracketed(words, last + 3)) {
            last += 3;
        }
        return new Slice(words, first - 1, last + 2);
    }

    private static boolean bracketed(List<Word> words, int at) {
        return at + 1 < words.size() && words.get(at - 1).is("[") && words.get(at + 1).is("]");
    }
}
