package io.impasse.json;

import io.impasse.model.Quote;

/** Finds the words that a file quotes. */
interface Quoting {
    /** The words under the key {@code quote} in the clause under the key {@code clause}. */
    Quote quote(Node node);

    /** The words of this node, which the provision of that quote has besides. */
    Quote beside(Node words, Quote provision);
}
