package io.impasse.json;

import io.impasse.model.Position;
import io.impasse.model.Source;
import io.impasse.model.SourceGrade;
import io.impasse.model.Strength;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the positions of a case or a world. */
record PositionReader(Cast cast, Vocabulary vocabulary) {

    /** The positions in the order of the file, each with an id made from party, term and first day. */
    List<Position> read(List<Node> nodes) {
        Map<String, Integer> times = new HashMap<>();
        List<Position> positions = new ArrayList<>();
        for (Node node : nodes) {
            node.only("party", "term", "of", "in", "accepts", "strength", "condition", "from", "until", "says", "source",
                "provided", "confidential");
            String what = node.text("party") + "." + node.text("term") + ".";
            LocalDate from = node.date("from");
            String id = what + from;
            int count = times.merge(id, 1, Integer::sum);
            positions.add(position(node, count == 1 ? id : id + "." + count, from));
        }
        return positions;
    }

    private Position position(Node node, String id, LocalDate from) {
        String party = Ids.known(node.get("party"), "actor", cast.actorIds());
        Term term = Terms.term(node.get("term"), vocabulary);
        ClaimReader claims = new ClaimReader(cast, vocabulary);
        return new Position(id, party, term.id(), cast.subject(node), claims.value(node.get("accepts"), term),
            node.get("strength").oneOf(Strength.values(), Strength::id), node.text("condition", ""),
            from, until(node, from), source(node.get("source"), from), node.text("says"),
            node.items("provided").stream().map(claims::read).toList(), node.truth("confidential", false));
    }

    private static Optional<LocalDate> until(Node node, LocalDate from) {
        Optional<LocalDate> until = node.find("until").map(Node::date);
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw node.errorAtKey("until", "the position ends on " + until.get() + ", not after it begins on " + from,
                "\"until\" is the first day on which it no longer stands");
        }
        return until;
    }

    /** A source, by default of that day. */
    static Source source(Node node, LocalDate from) {
        node.only("address", "grade", "date");
        return new Source(node.find("date").map(Node::date).orElse(from), node.text("address"),
            node.get("grade").oneOf(SourceGrade.values(), SourceGrade::id));
    }
}
