package io.impasse.bridging;

import io.impasse.model.Claim;
import io.impasse.model.Position;
import io.impasse.model.Subject;
import io.impasse.model.Value;
import java.util.stream.Stream;

/** Anything that speaks of a term of a subject and parts its values: a position, what it waits for, a side of a relation. */
record Mark(String term, Subject subject, Value accepts) {

    static Mark of(Claim claim) {
        return new Mark(claim.term(), claim.subject(), claim.accepts());
    }

    /** What a position says, and all that it waits for. */
    static Stream<Mark> of(Position position) {
        return Stream.concat(Stream.of(new Mark(position.term(), position.subject(), position.accepts())),
            position.provided().stream().map(Mark::of));
    }
}
