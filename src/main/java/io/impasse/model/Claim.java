package io.impasse.model;

/**
 * A statement that a term, of a subject, takes one of these values: what a position waits for, or one side of a
 * {@link Relation}.
 *
 * @param term id such as {@code army.size}
 */
public record Claim(String term, Subject subject, Value accepts) {

    /** Whether it speaks of that term and of something in common with that subject. */
    public boolean about(String otherTerm, Subject other) {
        return term.equals(otherTerm) && subject.meets(other);
    }

    /** The claim in words, such as {@code army.size of alba at 600 personnel}. */
    public String words() {
        return term + subject.words() + " at " + accepts.words();
    }
}
