package io.impasse.finding;

/**
 * What a rule set says of itself.
 *
 * @param digest {@code sha256:...} over its files
 * @param rules  how many of its rules ran
 */
public record RuleSetCard(String id, String version, String digest, int rules) {
    /** The id of the rules that come with the program. */
    public static final String BUILT_IN = "built-in";
}
