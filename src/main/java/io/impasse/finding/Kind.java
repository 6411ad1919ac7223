package io.impasse.finding;

import java.util.Locale;

/** The family of a finding, by which a reader filters. */
public enum Kind {
    RED_LINE, DEMAND, CONTRADICTION, SEQUENCE, OBLIGOR, VETO, VAGUENESS, DEADLINE, GAP, GUARANTEE, LEGAL_PATH, BRACKET,
    INSTRUMENT, ZONE, TECHNIQUE, DRIFT, CHECK;

    /** The spelling in files and reports, such as {@code red-line}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
