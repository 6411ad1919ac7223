package io.impasse.finding;

import io.impasse.model.Law;
import io.impasse.model.Quote;

/** The draft allows less time than the law needs. */
public record PathTooLong(Quote provision, Law law) implements OnLaw {

    @Override
    public String sentence() {
        return Words.head(provision) + " allows less than the " + law.days() + " days that the " + law.law() + " needs: it " + law.says()
            + ".";
    }

    @Override
    public String hint() {
        return "Count the deadline from the day on which the law lets the first step be taken.";
    }
}
