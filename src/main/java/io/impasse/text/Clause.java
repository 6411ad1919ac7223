package io.impasse.text;

/**
 * One labelled piece of an agreement without the pieces below it.
 *
 * @param id      unique in the agreement: the labels from the root, such as {@code 10.c} or {@code II.B.9}
 * @param label   how a reader cites it, such as {@code 10(c)}; empty: the text gives none
 * @param parent  id of the clause it stands under; empty: none
 * @param span    label and own text
 * @param body    own text without the label
 * @param chapeau whether its text opens a list that stands below it ("The Parties shall:")
 * @param open    whether the text marks it as not agreed: bracketed, or one of several options
 */
public record Clause(String id, String label, ClauseKind kind, String parent, Span span, Span body, boolean chapeau,
                     boolean open) {

    /** Whether it only names what stands below it. */
    public boolean heading() {
        return kind == ClauseKind.TITLE || kind == ClauseKind.HEADING || kind == ClauseKind.PART;
    }

    /** Whether it is the clause with that id, or stands above it. */
    public boolean holds(String other) {
        return other.equals(id) || other.startsWith(id + ".");
    }
}
