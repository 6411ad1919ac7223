package io.impasse.reading;

import java.util.List;
import java.util.stream.Stream;

/** The actors named in one sentence, in order. */
record ActorHits(List<ActorHit> hits) {
    /** The most words of a head that speaks to somebody. */
    private static final int ADDRESS = 9;

    static final ActorHits NONE = new ActorHits(List.of());

    ActorHits {
        hits = List.copyOf(hits);
    }

    /** Whether a name ends right before the word at that index. */
    boolean endsAt(int index) {
        for (ActorHit hit : hits) {
            if (hit.to() == index && hit.form() == ActorHit.Form.NAME) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name such as "neither side" or "each Party" ends there, whose verb is in the singular. */
    boolean distributiveEndsAt(List<Word> sentence, int index) {
        return hits.stream().anyMatch(hit -> hit.to() == index && sentence.get(hit.from()).is("neither", "either", "each", "every", "no"));
    }

    /** "A:", "A and the council of B:": whether a head of few words opens with a name and speaks to it. */
    boolean addressed(List<Word> head) {
        boolean few = head.size() <= ADDRESS;
        return few && hits.stream().anyMatch(hit -> hit.from() <= 1 && hit.form() == ActorHit.Form.NAME && head.get(hit.to()).is(":", ",", "and"));
    }

    /** Whether a name begins at that index. */
    boolean beginsAt(int index) {
        for (ActorHit hit : hits) {
            if (hit.from() == index) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at that index is part of a name. */
    boolean covers(int index) {
        for (ActorHit hit : hits) {
            if (hit.from() <= index && index < hit.to()) {
                return true;
            }
        }
        return false;
    }

    /** Those from whom something comes, in words behind a verb of receiving: "from A". */
    Stream<ActorHit> givers(Slice rest) {
        return in(rest).stream().filter(hit -> hit.from() > rest.from() && rest.sentence().get(hit.from() - 1).is("from"));
    }

    /** Whether somebody is named before that index. */
    boolean before(int index) {
        return hits.stream().anyMatch(hit -> hit.to() <= index);
    }

    /** Those named within the slice. */
    List<ActorHit> in(Slice slice) {
        return hits.stream().filter(hit -> slice.from() <= hit.from() && hit.to() <= slice.to()).toList();
    }
}
