package io.impasse.json;

import io.impasse.model.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads lists of phrases and checks the concepts to which they refer as {@code <id>}. */
record Phrases(Collection<String> concepts) {
    /** Concepts that every case brings: its actors and its places. */
    private static final List<String> OF_THE_CASE = List.of("actor", "of-actor", "of-outsider", "place");

    List<String> read(Node list) {
        for (Node phrase : list.items()) {
            for (String id : references(phrase)) {
                known(phrase, id);
            }
        }
        return list.texts();
    }

    /** The ids of the concepts to which a phrase refers. */
    static List<String> references(Node phrase) {
        String text = phrase.text();
        List<String> ids = new ArrayList<>();
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int close = text.indexOf('>', open);
            if (close < 0) {
                throw phrase.error("the phrase \"" + text + "\" opens a < and does not close it", "write <concept>");
            }
            ids.add(text.substring(open + 1, close));
        }
        return ids;
    }

    private void known(Node phrase, String id) {
        if (!concepts.contains(id) && !OF_THE_CASE.contains(id)) {
            throw phrase.error("unknown concept \"" + id + "\"", Suggestion.remedy(id, concepts, "known are"));
        }
    }
}
