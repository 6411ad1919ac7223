package io.impasse.json;

import io.impasse.model.Claim;
import io.impasse.model.Term;
import io.impasse.model.Value;
import io.impasse.model.Vocabulary;

/** Reads claims, such as {@code { term: army.size, of: [alba], accepts: 600 }}. */
record ClaimReader(Cast cast, Vocabulary vocabulary) {

    Claim read(Node node) {
        node.only("term", "of", "in", "accepts");
        Term term = Terms.term(node.get("term"), vocabulary);
        return new Claim(term.id(), cast.subject(node), value(node.get("accepts"), term));
    }

    /** A value of that term, in the syntax of its space. */
    Value value(Node node, Term term) {
        return new ValueReader(cast, vocabulary.events().keySet()).read(node, term);
    }
}
