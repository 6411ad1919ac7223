package io.impasse.dialect;

/**
 * A rule as its author wrote it.
 *
 * @param id   its path under the rules folder without the ending, such as {@code drafting/no-obligor}
 * @param file the path of the file, for messages
 * @param text its DRL in the house dialect
 */
public record RuleSource(String id, String file, String text) {

    /** Such as {@code rules/drafting/no-obligor.drl:14:9}. */
    String place(int line, int column) {
        return file + ":" + line + ":" + column;
    }
}
