package io.impasse.finding;

import io.impasse.model.Law;
import io.impasse.model.Quote;
import java.util.List;

/** What a rule concludes from a provision that a law stands against. */
public interface OnLaw extends Conclusion {

    /** The words of the provision. */
    Quote provision();

    /** The law. */
    Law law();

    @Override
    default Kind kind() {
        return Kind.LEGAL_PATH;
    }

    @Override
    default List<Quote> places() {
        return List.of(provision());
    }

    @Override
    default String actor() {
        return law().actor();
    }
}
