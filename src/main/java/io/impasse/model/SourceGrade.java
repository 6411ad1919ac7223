package io.impasse.model;

import java.util.Locale;

/** How far a source can be relied on, strongest first. */
public enum SourceGrade {
    TEXT, OFFICIAL, PRESS, HEADLINE, ANONYMOUS;

    /** The spelling in files and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a finding that rests on such a source should say so. */
    public boolean weak() {
        return this == HEADLINE || this == ANONYMOUS;
    }
}
