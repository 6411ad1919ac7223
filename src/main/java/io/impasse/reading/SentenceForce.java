package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.reading.Frame.Style;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a predicate the force that it has with its subject and its object: "No party shall", "shall not exceed 5 km". */
final class SentenceForce {
    /** So far behind the verb a number makes a limit of a ban. */
    private static final int REACH = 8;

    private final Grammar grammar;
    private final List<Word> words;
    private final ActorHits named;

    SentenceForce(ParsedSentence sentence) {
        this.grammar = sentence.grammar();
        this.words = sentence.words();
        this.named = sentence.named();
    }

    /** {@code previous} is the frame before it, whose subject it may share. */
    Force of(Predicate predicate, Slice subject, Slice rest, Optional<Frame> previous) {
        Force force = subject.empty() ? shared(predicate, previous) : withSubject(predicate, subject);
        boolean limit = force == Force.PROHIBITION && grammar.lists("exceeding-verbs", predicate.action()) && number(rest);
        boolean brought = force == Force.DECLARATION && predicate.style() == Style.MODAL && broughtAbout(predicate);
        boolean given = force == Force.DECLARATION && !predicate.passive() && grammar.lists("converse-verbs", predicate.action()) && named.givers(rest).findAny().isPresent();
        boolean incumbent = predicate.verb() >= 0 && force == Force.DECLARATION && grammar.cue("incumbent", words, predicate.verb());
        return limit || brought || given || incumbent ? Force.OBLIGATION : force;
    }

    /** "neither army advances or sends drones": the second verb shares the negation of the subject. */
    private Force shared(Predicate predicate, Optional<Frame> previous) {
        boolean negative = previous.filter(frame -> frame.sentence() == words && frame.style() == predicate.style())
            .map(Frame::subject).filter(subject -> !subject.empty() && negative(subject)).isPresent();
        boolean joined = predicate.cue() > 0 && words.get(predicate.cue() - 1).is("or", "nor", ",");
        return negative && joined ? Forces.negate(predicate.force()) : predicate.force();
    }

    private Force withSubject(Predicate predicate, Slice subject) {
        if (subject.first().is("there")) {
            return existential(predicate);
        }
        if (subject.first().is("nothing")) {
            boolean text = subject.to() - subject.from() > 1 && !grammar.lists("barring-verbs", predicate.action());
            return text || grammar.lists("construing-verbs", predicate.action()) ? Force.DECLARATION
                : grammar.lists("barring-verbs", predicate.action()) ? Force.PERMISSION : Force.EXEMPTION;
        }
        boolean made = predicate.passive() && predicate.style() == Style.PRESENT && grammar.cue("document", words, subject.from());
        if (predicate.force().binding() && (made || told(subject) || !predicate.passive() && stated(predicate, subject))) {
            return Force.DECLARATION;
        }
        if (negative(subject) && words.get(predicate.cue()).comesFrom(Set.of("have", "need"))) {
            return Force.EXEMPTION;
        }
        return negative(subject) && predicate.style() != Style.IMPERATIVE ? Forces.negate(predicate.force()) : predicate.force();
    }

    /** "One side replied that it will never leave": what a side says of itself. */
    private boolean told(Slice subject) {
        for (int at = subject.to() - 1; at > subject.from(); at--) {
            if (words.get(at).is("that") && !words.get(at - 1).is("and", ",", "or")) {
                return grammar.cue("saying", words, at - 1);
            }
        }
        return false;
    }

    /** A text does nothing, and a scope is no duty. */
    private boolean stated(Predicate predicate, Slice subject) {
        boolean scope = grammar.lists("scope-verbs", predicate.action()) && new Bearers(grammar).subject(subject, named).actors().isEmpty();
        boolean lasting = predicate.verb() >= 0 && grammar.cue("of-the-text", words, predicate.verb())
            && !grammar.cue("undertaking").in(subject) && new Bearers(grammar).subject(subject, named).actors().isEmpty();
        return scope || lasting || grammar.cue("document", words, subject.from());
    }

    /** "no party", "neither side"; not "no later than". */
    private boolean negative(Slice subject) {
        boolean counts = subject.to() - subject.from() > 1 && words.get(subject.from() + 1).is("later", "more", "less", "earlier");
        return subject.first().is("no", "neither", "none", "nobody") && !counts;
    }

    /** "There will be a truce" is a duty, "there will be confirmation" declares. */
    private Force existential(Predicate predicate) {
        for (int at = predicate.verb() < 0 ? words.size() : predicate.verb(); at < words.size(); at++) {
            Optional<Grammar.NounCue> noun = grammar.noun(words, at);
            if (noun.isPresent() && grammar.lists("performatives", noun.get().action())) {
                return Force.DECLARATION;
            }
        }
        return predicate.force() == Force.DECLARATION ? Force.OBLIGATION : predicate.force();
    }

    private boolean number(Slice rest) {
        for (int at = rest.from(); at < Math.min(rest.to(), rest.from() + REACH); at++) {
            if (words.get(at).digits() || NumberWords.at(words, at).to() > at) {
                return true;
            }
        }
        return false;
    }

    /** "shall be at least", "are to stand at least": a state with a bound, or one that somebody has to bring about. */
    private boolean broughtAbout(Predicate predicate) {
        boolean be = predicate.action().equals("be");
        int behind = be ? predicate.verb() : predicate.after();
        return behind >= 0 && (grammar.cue("bounds", words, behind) || be && grammar.cue("brought-about", words, behind));
    }
}
