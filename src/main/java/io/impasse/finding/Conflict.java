package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Relation;
import java.util.List;

/**
 * Red lines that cannot all stand together, while any of them could go and the others stand.
 *
 * @param redLines  at least one, in the order of party and term
 * @param questions what they clash on
 */
public record Conflict(List<Position> redLines, List<Question> questions) {

    /** The relations, of all there are, by which what is said on one of the questions bears on another. */
    public List<Relation> relations(List<Relation> all) {
        return all.stream().filter(relation -> questions.stream().anyMatch(question -> question.concerns(relation.when()))
            && questions.stream().anyMatch(question -> question.concerns(relation.then()))).toList();
    }

    /** Those whose red lines they are, in the order of the alphabet. */
    public List<String> parties() {
        return redLines.stream().map(Position::party).distinct().sorted().toList();
    }
}
