package io.impasse.reading;

import java.util.List;

/**
 * Who acts, as a text names them.
 *
 * @param text   the words; empty: nobody is named
 * @param actors ids in the order of the text; empty: the words name no actor of the case
 */
record Bearer(String text, List<String> actors) {
    static final Bearer NOBODY = new Bearer("", List.of());

    Bearer {
        actors = List.copyOf(actors);
    }
}
