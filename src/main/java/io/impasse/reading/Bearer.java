package io.impasse.reading;

import java.util.List;
import java.util.Locale;

/**
 * Who acts, as a text names them.
 *
 * @param text   the words; empty: nobody is named
 * @param actors ids in the order of the text; empty: the words name no actor of the case
 */
record Bearer(String text, List<String> actors) {
    private static final List<String> EACH = List.of("each", "every", "either", "neither");
    static final Bearer NOBODY = new Bearer("", List.of());

    Bearer {
        actors = List.copyOf(actors);
    }

    /** "each side", "every signatory": all act, and each of them can be spoken of as one. */
    boolean each() {
        String lower = text.toLowerCase(Locale.ROOT);
        return EACH.stream().anyMatch(word -> lower.startsWith(word + " ") || lower.contains(" " + word + " "));
    }
}
