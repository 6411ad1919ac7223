package io.impasse.reading;

import java.util.Optional;
import java.util.Set;

/** Finds who acts where a subject is left out or is a pronoun: the one who acted in the frame before. */
final class Antecedents {
    private static final Set<String> ONE = Set.of("it", "he", "she", "its");
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "these", "those", "both", "each", "all", "none", "neither", "of", "them",
        "the", "latter", "former", ",");

    private final Bearers bearers;
    private final Optional<Frame> earlier;

    /** @param earlier the last frame of the clause before, of which only a pronoun can speak */
    Antecedents(Bearers bearers, Optional<Frame> earlier) {
        this.bearers = bearers;
        this.earlier = earlier;
    }

    /** Who acts, by the words before an active verb; {@code previous} is the frame before it in the clause. */
    Bearer of(Slice subject, ActorHits named, Optional<Frame> previous) {
        if (subject.empty() || subject.words().stream().allMatch(word -> word.is(","))) {
            return previous.map(this::actor).orElseGet(() -> bearers.subject(subject, named));
        }
        Bearer own = bearers.subject(subject, named);
        boolean pronoun = subject.words().stream().allMatch(word -> PRONOUNS.contains(word.lower()));
        boolean possessive = own.actors().isEmpty() && subject.first().is("its", "their");
        if (own.actors().isEmpty() && counted(subject) && previous.isPresent()) {
            return new Bearer(own.text(), previous.get().named().in(previous.get().extent()).stream().flatMap(hit -> hit.actors().stream()).distinct().toList());
        }
        return pronoun && own.actors().isEmpty() || possessive ? before(subject, previous).orElse(own) : own;
    }

    /** "these four capitals": all those named in the frame before. */
    private static boolean counted(Slice subject) {
        int next = subject.from() + 1;
        return subject.first().is("these", "those") && next < subject.to() && NumberWords.at(subject.sentence(), next).to() > next;
    }

    private Optional<Bearer> before(Slice subject, Optional<Frame> previous) {
        boolean one = subject.words().stream().anyMatch(word -> ONE.contains(word.lower()));
        return previous.or(() -> earlier).map(this::actor).filter(bearer -> !bearer.text().isEmpty() || !bearer.actors().isEmpty())
            .filter(bearer -> !one || bearer.actors().size() <= 1 || bearer.each());
    }

    /** Who acts in a frame; of a passive, what its subject names, else its agent. */
    private Bearer actor(Frame frame) {
        Bearer subject = frame.passive() ? bearers.subject(frame.subject(), frame.named()) : frame.bearer();
        return subject.actors().isEmpty() ? frame.bearer() : subject;
    }
}
