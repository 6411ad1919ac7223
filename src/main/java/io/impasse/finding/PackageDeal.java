package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Value;
import java.util.List;

/**
 * A value for every question such that no red line rejects it, and no other package is better for one party and no worse
 * for the others. For a party, a package with fewer missed demands is better, and among equals one with fewer missed
 * preferences; nothing is weighed between parties.
 *
 * @param parts  one for each question that it settles
 * @param losses one for each party, in the order of the alphabet
 */
public record PackageDeal(List<Part> parts, List<Loss> losses) {

    /**
     * What it says on one question.
     *
     * @param value the value that stands together with those of the other parts
     * @param also  other values that stand in a package of the same losses, perhaps with other values elsewhere
     */
    public record Part(Question question, Value value, List<Value> also) {}

    /** What a party does not get. */
    public record Loss(String party, List<Position> demands, List<Position> preferences) {}
}
