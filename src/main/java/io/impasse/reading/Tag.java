package io.impasse.reading;

/** A part of speech that a word can have; a word often can have several. */
enum Tag {
    VERB_BASE, VERB_S, VERB_ING, VERB_PAST, VERB_PARTICIPLE, NOUN, NOUN_PLURAL, ADJECTIVE, ADVERB, PROPER, OTHER
}
