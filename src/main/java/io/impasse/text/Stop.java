package io.impasse.text;

/** How clearly the text comes to a stop before a line: decides which signs at its beginning are labels. */
enum Stop {
    /** A blank line, a heading, a punctuation mark. */
    CLEAR,
    /** The line before it ends short of the margin. */
    LIKELY,
    /** The line before it is full and its sentence goes on. */
    NONE
}
