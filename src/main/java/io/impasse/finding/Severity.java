package io.impasse.finding;

import java.util.Locale;

/** How much a finding weighs; it belongs to the rule. Most severe first. */
public enum Severity {
    /** Cannot both stand. */
    ERROR,
    /** Will be fought over, or cannot be enforced. */
    WARNING,
    /** An opening, or an observation. */
    NOTE;

    /** The spelling in files and reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
