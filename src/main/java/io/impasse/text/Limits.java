package io.impasse.text;

import io.impasse.model.InputException;

/**
 * How large and how deep an agreement may be; what is beyond is broken or hostile.
 *
 * @param file as the user named it; for messages
 */
record Limits(String file) {
    /** The longest agreements on record have some two thousand. */
    static final int MOST_CLAUSES = 50_000;
    static final int DEEPEST = 100;

    /** Refuses one clause too many. */
    void checkCount(int clauses, Line line) {
        if (clauses > MOST_CLAUSES) {
            throw refusal(line, "more than " + MOST_CLAUSES + " clauses", "check its parts one by one");
        }
    }

    /** Refuses a clause that would stand below a clause of that depth. */
    void checkDepth(int depth, Line line) {
        if (depth >= DEEPEST) {
            throw refusal(line, "clauses nested deeper than " + DEEPEST + " levels", "give the lists fewer levels");
        }
    }

    private InputException refusal(Line line, String fault, String remedy) {
        return new InputException(file + ":" + line.number(), fault, remedy);
    }
}
