package io.impasse.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name in a condition of a rule, such as {@code party} or {@code Force} in {@code party != $other, force == Force.OPEN}.
 * Variables, numbers and quoted strings are not words, and neither is the constant behind a type and a dot.
 */
record Word(String text) {
    private static final Set<String> OPERATORS =
        Set.of("in", "not", "contains", "excludes", "memberOf", "true", "false", "this");

    /** The words of a condition, in its order. */
    static List<Word> of(String condition) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < condition.length()) {
            int end = end(condition, at);
            if (Character.isJavaIdentifierStart(condition.charAt(at)) && condition.charAt(at) != '$'
                && !constant(condition, at)) {
                words.add(new Word(condition.substring(at, end)));
            }
            at = end;
        }
        return words;
    }

    /** Whether it belongs to the language of conditions. */
    boolean operator() {
        return OPERATORS.contains(text);
    }

    /** Whether it names a type. */
    boolean type() {
        return Character.isUpperCase(text.charAt(0));
    }

    private static boolean constant(String condition, int at) {
        boolean behindDot = at > 0 && condition.charAt(at - 1) == '.';
        return behindDot && Character.isUpperCase(condition.charAt(at));
    }

    private static int end(String condition, int start) {
        char first = condition.charAt(start);
        if (first == '"') {
            int close = condition.indexOf('"', start + 1);
            return close < 0 ? condition.length() : close + 1;
        }
        int end = start + 1;
        if (Character.isJavaIdentifierStart(first)) {
            while (end < condition.length() && Character.isJavaIdentifierPart(condition.charAt(end))) {
                end++;
            }
        }
        return end;
    }
}
