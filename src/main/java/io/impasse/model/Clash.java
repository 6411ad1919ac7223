package io.impasse.model;

import java.util.Locale;

/** In what two places that look alike differ. */
public enum Clash {
    /** One demands what the other forbids or allows. */
    FORCE("the force differs"),
    /** Another number of the same unit. */
    VALUE("a number differs"),
    /** One refers to the other for a number that it does not have. */
    REFERENCE("one refers to the other, and a number differs"),
    /** One allows an act on a thing that the other forbids. */
    ACT("one act on one thing, forbidden and allowed");

    private final String words;

    Clash(String words) {
        this.words = words;
    }

    /** The difference in words. */
    public String words() {
        return words;
    }

    /** The spelling in files and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
