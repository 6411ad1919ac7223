package io.impasse.report;

import io.impasse.model.Position;
import java.util.List;
import java.util.Optional;

/** A part of a {@link Sheet}. */
record Section(String title, List<Entry> entries) {

    /** A statement and what stands under it. */
    record Entry(String words, List<Detail> details) {}

    /** A line under a statement. That of a position names its source. */
    record Detail(String words, Optional<Position> position) {
        static Detail of(String words) {
            return new Detail(words, Optional.empty());
        }
    }
}
