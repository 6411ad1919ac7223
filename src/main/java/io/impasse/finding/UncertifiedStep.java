package io.impasse.finding;

import io.impasse.model.Quote;
import io.impasse.model.Searched;
import java.util.List;

/**
 * Something waits for a step, and nobody says whether that is done.
 *
 * @param words   the words that make it wait
 * @param awaited id of the event
 */
public record UncertifiedStep(Quote words, String awaited, Searched searched) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.SEQUENCE;
    }

    @Override
    public List<Quote> places() {
        return List.of(words);
    }

    @Override
    public String sentence() {
        return Words.head(words) + " waits for " + awaited + ", and nobody is named who says that it is done: " + Words.quoted(words) + ".";
    }

    @Override
    public String hint() {
        return "Name who certifies the step, by what measure, and what holds while that is disputed.";
    }
}
