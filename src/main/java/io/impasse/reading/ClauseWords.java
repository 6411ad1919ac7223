package io.impasse.reading;

import io.impasse.text.Clause;
import java.util.List;

/** A clause with the words of its body. */
record ClauseWords(Clause clause, List<Word> words) {

    Slice all() {
        return new Slice(words, 0, words.size());
    }
}
