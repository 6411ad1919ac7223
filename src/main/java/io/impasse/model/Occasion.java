package io.impasse.model;

import java.util.Locale;

/** What must be on the table for a technique to be worth a look. */
public enum Occasion {
    /** Two parties accept nothing in common. */
    CLAIMS,
    /** Two parties already accept something in common. */
    COMMON_GROUND,
    /** Two parties already accept something in common, and a guarantee of the draft leaves something open. */
    EMPTY_GUARANTEE,
    /** Steps of the draft wait for each other in a circle. */
    CIRCLE,
    /** The law of the one who promises leaves the matter to a vote of the people. */
    VOTE,
    /** What one party demands the other holds less firmly, and the other way round elsewhere. */
    WEIGHTS;

    /** Whether it takes a draft, rather than positions alone. */
    public boolean ofDraft() {
        return this == EMPTY_GUARANTEE || this == CIRCLE || this == VOTE;
    }

    /** The spelling in files, such as {@code common-ground}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
