package io.impasse.finding;

import io.impasse.model.Mention;
import io.impasse.model.Quote;
import java.util.List;

/** What a rule concludes from one place that the vocabulary knows. */
public interface OnMention extends Conclusion {

    /** The place. */
    Mention mention();

    @Override
    default List<Quote> places() {
        return List.of(mention().quote());
    }
}
