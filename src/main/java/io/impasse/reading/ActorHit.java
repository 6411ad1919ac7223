package io.impasse.reading;

import java.util.List;

/**
 * An actor named in a sentence.
 *
 * @param actors ids; the members, when a group is named
 * @param from   index of the first word
 * @param to     behind the last word
 */
record ActorHit(List<String> actors, int from, int to, Form form) {

    /** How it is named. */
    enum Form { NAME, POSSESSIVE, ADJECTIVE }
}
