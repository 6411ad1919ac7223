package io.impasse.model;

import java.util.Locale;

/**
 * What a value of one term means for another, whoever holds which position: where the first holds for a subject, the
 * second cannot ({@code EXCLUDES}) or must ({@code IMPLIES}) hold for what the two subjects share.
 *
 * @param because why, in a few words for people
 */
public record Relation(Kind kind, Claim when, Claim then, String because) {

    /** How the two sides hang together. */
    public enum Kind {
        EXCLUDES, IMPLIES;

        /** The spelling in files and reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
