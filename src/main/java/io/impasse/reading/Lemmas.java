package io.impasse.reading;

import java.util.Set;

/** A dictionary of word forms. Implementations may be confined to one thread. */
interface Lemmas {

    /** The dictionary forms and parts of speech of a form; both empty when it is unknown. */
    Forms of(String form);

    /** What a dictionary knows of a form. */
    record Forms(Set<String> lemmas, Set<Tag> tags) {
        static final Forms UNKNOWN = new Forms(Set.of(), Set.of());
    }
}
