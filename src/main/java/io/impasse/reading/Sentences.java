package io.impasse.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words of one clause into sentences and the heads that stand before a colon. Clauses never run into each
 * other, so that only full stops inside a clause need judgement.
 */
final class Sentences {
    private Sentences() {}

    /** The sentences in order; a head ("Heavy weapons:") is a sentence that ends with its colon. */
    static List<List<Word>> of(List<Word> words) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Slice> brackets = Unsettled.brackets(words);
        int bracket = 0;
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            bracket += bracket < brackets.size() && brackets.get(bracket).to() <= i ? 1 : 0;
            boolean inside = bracket < brackets.size() && brackets.get(bracket).holds(i);
            if (ends(words, i) && !(inside && words.get(i).is(":"))) {
                int end = closing(words, i + 1);
                sentences.add(words.subList(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < words.size()) {
            sentences.add(words.subList(start, words.size()));
        }
        return sentences;
    }

    private static boolean ends(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.is("?", "!") || word.is(":") && i + 1 < words.size()) {
            return true;
        }
        return word.is(".") && (i + 1 == words.size() || startsAnew(words, i));
    }

    /** After a full stop: a space, and a capital or digit or bracket. A lone initial is no sentence. */
    private static boolean startsAnew(List<Word> words, int i) {
        Word next = words.get(i + 1);
        boolean apart = next.start() > words.get(i).end() || next.is("\"", "\u201d", ")", "]");
        boolean initial = i > 0 && words.get(i - 1).text().length() == 1 && words.get(i - 1).capitalised();
        return apart && !initial && !abbreviated(words, i) && (next.capitalised() || next.digits() || next.mark());
    }

    private static boolean abbreviated(List<Word> words, int stop) {
        if (stop == 0) {
            return false;
        }
        Word word = words.get(stop - 1);
        return word.is("st", "mr", "mrs", "dr", "gen", "col") || word.is("no", "nos", "art", "para") && words.get(stop + 1).digits();
    }

    /** Closing quotation marks and brackets belong to the sentence before. */
    private static int closing(List<Word> words, int at) {
        int end = at;
        while (end < words.size() && words.get(end).is("\"", "\u201d", "\u2019", ")", "]")) {
            end++;
        }
        return end;
    }
}
