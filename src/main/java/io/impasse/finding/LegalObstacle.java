package io.impasse.finding;

import io.impasse.model.Law;
import io.impasse.model.Quote;

/** A law stands in the way of what the draft provides. */
public record LegalObstacle(Quote provision, Law law) implements OnLaw {

    @Override
    public String sentence() {
        return Words.head(provision) + " meets the " + law.law() + ", which " + law.says() + ": " + Words.quoted(provision) + ".";
    }

    @Override
    public String hint() {
        return "Say which steps this takes at home, by when, and what holds if they fail.";
    }
}
