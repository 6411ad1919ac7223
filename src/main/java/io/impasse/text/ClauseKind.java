package io.impasse.text;

import java.util.Locale;

/** What a clause is in the structure of the agreement. */
public enum ClauseKind {
    TITLE, HEADING, PREAMBLE, PART, ARTICLE, POINT, BULLET, PARAGRAPH, OPTION, ANNEX, FOOTNOTE;

    /** The spelling in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
