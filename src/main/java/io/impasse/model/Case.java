package io.impasse.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A conflict on file. {@code digest} is {@code sha256:...} over its files.
 *
 * @param laws        what limits what the actors can promise
 * @param ambiguities what is left open on purpose
 */
public record Case(String id, String title, List<Actor> actors, List<Place> places, List<Position> positions,
                   List<Law> laws, List<Ambiguity> ambiguities, List<DraftInfo> drafts, String digest) {
    public Case {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        positions = List.copyOf(positions);
        laws = List.copyOf(laws);
        ambiguities = List.copyOf(ambiguities);
        drafts = List.copyOf(drafts);
    }

    /** The positions that stand on that day, in the order of the file. */
    public List<Position> standingOn(LocalDate day) {
        return positions.stream().filter(position -> position.standsOn(day)).toList();
    }

    /** The same case with these positions instead. */
    public Case with(List<Position> others) {
        return new Case(id, title, actors, places, others, laws, ambiguities, drafts, digest);
    }

    /** The draft on file with that file name. */
    public Optional<DraftInfo> draft(String fileName) {
        return drafts.stream().filter(draft -> draft.file().equals(fileName)).findFirst();
    }

    /** The day on which the newest position was taken. */
    public Optional<LocalDate> newest() {
        return positions.stream().map(Position::from).max(LocalDate::compareTo);
    }
}
