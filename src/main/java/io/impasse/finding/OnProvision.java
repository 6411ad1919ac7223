package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** What a rule concludes from the words of one provision. */
public interface OnProvision extends Conclusion {

    /** The provision that was found wanting, or that meets something. */
    Provision provision();

    @Override
    default String matter() {
        return provision().matter();
    }

    @Override
    default List<Quote> places() {
        return List.of(provision().quote());
    }
}
