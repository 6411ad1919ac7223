package io.impasse.finding;

import io.impasse.model.Lookalike;
import io.impasse.model.Quote;
import java.util.List;

/** What a rule concludes from two places that say nearly the same. */
public interface OnLookalike extends Conclusion {

    /** The two places, by place. */
    Lookalike pair();

    @Override
    default List<Quote> places() {
        return List.of(pair().first(), pair().second());
    }

    /** What each of the two says: {@code 1 says "a", 2 says "b"}. */
    default String said() {
        return Words.inside(pair().first()) + " says " + Words.quoted(pair().first()) + ", " + Words.inside(pair().second()) + " says "
            + Words.quoted(pair().second());
    }
}
