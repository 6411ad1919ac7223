package io.impasse.reading;

import io.impasse.model.Force;

/** How cues of force combine: "shall refrain from", "shall not be entitled to", "will agree to lift". */
final class Forces {
    private Forces() {}

    /** The force of an outer cue that governs an inner one. */
    static Force compose(Force outer, Force inner) {
        if (outer == Force.EXPECTATION || inner == Force.EXPECTATION) {
            return Force.EXPECTATION;
        }
        if (outer == Force.PROHIBITION) {
            return inner == Force.PROHIBITION ? Force.OBLIGATION : Force.PROHIBITION;
        }
        return inner == Force.OBLIGATION ? outer : inner;
    }

    /** The force of the same words with "not". */
    static Force negate(Force force) {
        return switch (force) {
            case OBLIGATION, PERMISSION -> Force.PROHIBITION;
            case PROHIBITION -> Force.OBLIGATION;
            default -> force;
        };
    }
}
