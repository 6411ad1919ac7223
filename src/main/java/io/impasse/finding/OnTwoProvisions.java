package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** What a rule concludes from two provisions that do not go together. */
public interface OnTwoProvisions extends Conclusion {

    /** The provision that stands first in the text. */
    Provision one();

    /** The provision that it is set against, of the same issue. */
    Provision other();

    @Override
    default String matter() {
        return one().matter();
    }

    @Override
    default List<Quote> places() {
        return List.of(one().quote(), other().quote());
    }
}
