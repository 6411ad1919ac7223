package io.impasse.model;

import java.util.Locale;

/** How firmly a party holds a position, strongest first. A red line is a veto and is never averaged away. */
public enum Strength {
    RED_LINE, DEMAND, PREFERENCE, FLEXIBLE;

    /** The spelling in files and reports, such as {@code red-line}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The spelling in sentences, such as {@code red line}. */
    public String words() {
        return id().replace('-', ' ');
    }
}
