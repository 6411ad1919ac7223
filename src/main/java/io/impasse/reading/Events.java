package io.impasse.reading;

import io.impasse.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of the vocabulary, such as signature or withdrawal, as words name them. */
final class Events {
    private final Map<String, PhraseSet> phrases = new LinkedHashMap<>();

    Events(Vocabulary vocabulary, PhraseBook book) {
        vocabulary.events().forEach((event, names) -> phrases.put(event, book.set(names)));
    }

    /** The event whose name stands first in the words. */
    Optional<String> first(Slice words) {
        String found = "";
        int nearest = words.to();
        for (Map.Entry<String, PhraseSet> event : phrases.entrySet()) {
            int at = event.getValue().first(words).map(PhraseSet.Hit::from).orElse(nearest);
            if (at < nearest) {
                nearest = at;
                found = event.getKey();
            }
        }
        return Optional.of(found).filter(id -> !id.isEmpty());
    }

    /** All events whose name begins in the words no later than that index, in the order of the vocabulary. */
    List<String> begun(Slice words, int last) {
        List<String> found = new ArrayList<>();
        phrases.forEach((event, names) -> {
            if (names.all(words).stream().anyMatch(hit -> hit.from() <= last)) {
                found.add(event);
            }
        });
        return found;
    }

    /** All events named in the words, in the order of the vocabulary. */
    List<String> all(Slice words) {
        List<String> found = new ArrayList<>();
        phrases.forEach((event, names) -> {
            if (names.in(words)) {
                found.add(event);
            }
        });
        return found;
    }
}
