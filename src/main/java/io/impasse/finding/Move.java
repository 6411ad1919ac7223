package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Value;
import java.util.List;

/** A red line that is given up, and where to: on each question it stands on, the nearest value that the rest leaves open. */
public record Move(Position redLine, List<To> to) {

    /**
     * Where to on one question.
     *
     * @param open    the values that the other red lines leave open once this way is taken, neighbours joined
     * @param nearest how far the nearest of them is
     */
    public record To(Question question, List<Value> open, Distance nearest) {}
}
