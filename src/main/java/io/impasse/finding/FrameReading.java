package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/**
 * How one clause frame is read: what the reading rules saw, and what became of it.
 *
 * @param roles      those that are filled
 * @param trials     the reading rules that matched, then those that nearly did, the nearest first
 * @param provisions what came of it
 */
public record FrameReading(Quote quote, List<Role> roles, List<Trial> trials, List<Provision> provisions) {
    public FrameReading {
        roles = List.copyOf(roles);
        trials = List.copyOf(trials);
        provisions = List.copyOf(provisions);
    }

    /**
     * A part of the frame.
     *
     * @param name  such as {@code bearer}, {@code force}, {@code theme}
     * @param ids   what it is taken for: actors, a force, lemmas of verbs, places, units, an event; empty: it is words alone
     * @param words as they stand in the text; empty: they stand elsewhere, in a chapeau or a sentence before
     */
    public record Role(String name, List<String> ids, List<String> words) {}

    /** What came of a reading rule. */
    public enum Outcome {
        /** It matched, and a provision came of it. */
        READ,
        /** It matched the heading or chapeau above, and the provision takes its issue. */
        HEADING,
        /** It read the provision before, whose issue this one takes. */
        BEFORE,
        /** It matched, and no provision came of it: another rule says more of the same, or the frame only opens a list. */
        UNUSED,
        /** One of its conditions does not hold, all others do. */
        NEAR
    }

    /**
     * A reading rule that was tried.
     *
     * @param about id of its term, or of its issue if it knows no more
     * @param when  its conditions, those that hold because nothing stands against them left out
     * @param value the same for the value that it sets
     */
    public record Trial(String rule, String about, Outcome outcome, List<Condition> when, List<Condition> value) {}

    /**
     * A condition of a reading rule.
     *
     * @param role   of the frame; with {@code not-} before it, none of the phrases may match
     * @param asked  the phrases or ids of which one must match
     * @param phrase the one that does; empty: none
     * @param words  those that it matches; where none does, what the role holds instead
     */
    public record Condition(String role, List<String> asked, boolean holds, String phrase, String words) {}
}
