package io.impasse.reading;

import io.impasse.model.Provision;
import io.impasse.reading.ProvisionReader.Around;
import io.impasse.text.Clause;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** What a frame has from those before it: the places named last, and the issue of its clause's earlier provision, or of the chapeau above. */
final class Inheritance {
    private final Addressees addressees;
    private final Map<String, Provision> lastOf = new HashMap<>();
    private final Map<String, SortedSet<String>> placesOf = new HashMap<>();

    Inheritance(Addressees addressees) {
        this.addressees = addressees;
    }

    /** What stands around the next frame, which names these places itself. */
    Around around(Frame frame, SortedSet<String> named) {
        return new Around(places(frame.clause(), named), addressees.of(frame));
    }

    /** The places named last in the clause, or in the chapeau above. */
    private SortedSet<String> places(Clause clause, SortedSet<String> named) {
        if (!named.isEmpty()) {
            placesOf.put(clause.id(), named);
        }
        return placesOf.getOrDefault(clause.id(), placesOf.getOrDefault(clause.parent(), Collections.emptySortedSet()));
    }

    /** The provisions of the next frame, those on no known issue with that of the one before. */
    List<Provision> complete(Clause clause, List<Provision> read) {
        Provision above = lastOf.getOrDefault(clause.id(), lastOf.get(clause.parent()));
        List<Provision> complete = above == null ? read
            : read.stream().map(provision -> provision.unread() ? provision.inheriting(above) : provision).toList();
        complete.stream().filter(provision -> !provision.matter().isEmpty()).reduce((first, second) -> first)
            .ifPresent(provision -> lastOf.put(clause.id(), provision));
        return Collections.unmodifiableList(complete);
    }
}
