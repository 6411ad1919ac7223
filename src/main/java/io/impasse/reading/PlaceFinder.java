package io.impasse.reading;

import io.impasse.model.Case;
import io.impasse.model.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the places of a case in words; a group gives its members. */
final class PlaceFinder {
    private final Map<Place, PhraseSet> places = new LinkedHashMap<>();

    PlaceFinder(Case file, PhraseBook book) {
        file.places().forEach(place -> places.put(place, book.set(place.names())));
    }

    SortedSet<String> in(Slice words) {
        SortedSet<String> found = new TreeSet<>();
        places.forEach((place, names) -> {
            if (names.all(words).stream().anyMatch(hit -> !excluded(words.sentence(), hit.from()))) {
                found.addAll(place.members().isEmpty() ? List.of(place.id()) : place.members());
            }
        });
        return found;
    }

    /** "outside the region": the text speaks of other places. */
    private static boolean excluded(List<Word> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (words.get(i).is("outside", "except", "excluding", "beyond")) {
                return true;
            }
        }
        return false;
    }
}
