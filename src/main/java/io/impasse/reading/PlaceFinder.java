package io.impasse.reading;

import io.impasse.model.Case;
import io.impasse.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the places of a case in words; a group gives its members. */
final class PlaceFinder {
    private final PhraseSet names;
    private final Map<String, List<String>> byName = new HashMap<>();

    PlaceFinder(Case file, PhraseBook book) {
        List<String> all = new ArrayList<>();
        for (Place place : file.places()) {
            all.addAll(place.names());
            List<String> ids = place.members().isEmpty() ? List.of(place.id()) : place.members();
            place.names().forEach(name -> byName.put(name, ids));
        }
        names = book.set(all);
    }

    SortedSet<String> in(Slice words) {
        SortedSet<String> found = new TreeSet<>();
        for (PhraseSet.Hit hit : names.all(words)) {
            if (!excluded(words.sentence(), hit.from())) {
                found.addAll(byName.get(hit.phrase().source()));
            }
        }
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
