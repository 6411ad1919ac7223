package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.reading.Frame.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the predicates that carry a cue of force: shall, will, agrees to, is prohibited from. */
final class ModalVerbs {
    /** How many words may stand between two commas before the verb. */
    private static final int ASIDE = 30;
    /** How many words a phrase between a cue and its verb may have. */
    private static final int PHRASE = 8;

    private final ParsedSentence sentence;
    private final Grammar grammar;
    private final List<Word> words;

    ModalVerbs(ParsedSentence sentence) {
        this.sentence = sentence;
        this.grammar = sentence.grammar();
        this.words = sentence.words();
    }

    List<Predicate> modal(int from, int to) {
        List<Predicate> found = new ArrayList<>();
        Force outer = Force.OBLIGATION;
        for (int at = from; at < to; at++) {
            Optional<Grammar.ForceCue> cue = Optional.of(at).filter(this::outside).flatMap(i -> grammar.force(words, i)).filter(this::free);
            if (cue.isPresent() && words.get(cue.get().to() - 1).is("that")) {
                outer = Forces.compose(outer, cue.get().force());
                at = cue.get().to() - 1;
            } else if (cue.isPresent()) {
                Predicate predicate = modalAt(at, cue.get(), to);
                found.add(predicate.with(Forces.compose(outer, predicate.force())));
                at = Math.max(at, predicate.after() - 1);
            } else if (!found.isEmpty() && refuses(at, to)) {
                found.add(new Predicate(Style.MODAL, refused(found), false, Actions.lemma(words.get(at + 1)), at, at + 1, at + 2));
            }
        }
        return found;
    }

    /** "shall hold its line and not advance": a verb that shares the cue and has its own negation. */
    private boolean refuses(int at, int to) {
        boolean joined = words.get(at).is("not", "never") && words.get(at - 1).is("and", "but", ",") && outside(at);
        return joined && at + 1 < to && words.get(at + 1).can(Tag.VERB_BASE);
    }

    private static Force refused(List<Predicate> found) {
        Force before = found.get(found.size() - 1).force();
        return before == Force.OBLIGATION || before == Force.PERMISSION ? Force.PROHIBITION : before;
    }

    private boolean outside(int at) {
        return !sentence.subordinate(at);
    }

    /** Whether a cue is one of the main clause: no month, no noun, not in a relative clause, no infinitive of another verb. */
    private boolean free(Grammar.ForceCue cue) {
        int at = cue.from();
        if (at == 0) {
            return true;
        }
        Word word = words.get(at);
        Word before = words.get(at - 1);
        boolean month = word.text().equals("May") && at + 1 < words.size() && words.get(at + 1).digits();
        boolean noun = cue.to() == at + 1 && word.can(Tag.NOUN) && before.is("the", "a", "its", "their", "political", "of", "any");
        boolean aside = before.is("which") && at > 1 && words.get(at - 2).is(",");
        boolean dependent = before.is("which", "who", "whom", "as", "whose", "to") && !aside || pronounBehindRelative(at) || before.is("by", "of", "for", "without") && word.can(Tag.VERB_ING);
        boolean instrument = cue.force() == Force.DEFINITION && cue.to() == at + 1 && (before.can(Tag.ADJECTIVE) || before.is("by", "all", "any", "other"));
        return !month && !noun && !dependent && !instrument && !relativeThat(at);
    }

    /** "a term which they can prolong". */
    private boolean pronounBehindRelative(int at) {
        return at > 1 && words.get(at - 1).is("they", "it", "he", "she", "we") && words.get(at - 2).is("which", "whom", "where", "as");
    }

    /** "a fund that will": the word before "that" is a noun and no verb of saying. */
    private boolean relativeThat(int at) {
        boolean that = at > 1 && words.get(at - 1).is("that");
        return that && words.get(at - 2).noun() && !grammar.cue("reporting", words, at - 2);
    }

    private Predicate modalAt(int at, Grammar.ForceCue cue, int to) {
        Force force = cue.force();
        int next = cue.to();
        boolean be = words.get(next - 1).comesFrom("be");
        if (at > 0 && words.get(at - 1).is("nor")) {
            force = Forces.negate(force);
            next += next < to && words.get(next).is("they", "it", "he", "she") ? 1 : 0;
        }
        while (next < to) {
            Optional<Grammar.ForceCue> inner = grammar.force(words, next);
            if (inner.isPresent() && !words.get(inner.get().to() - 1).is("that")) {
                force = Forces.compose(force, inner.get().force());
                next = inner.get().to();
                be = words.get(next - 1).comesFrom("be");
            } else if (asideEnd(next) > next) {
                next = asideEnd(next);
            } else if (words.get(next).is("not", "never", "neither")) {
                force = Forces.negate(force);
                next++;
            } else if (words.get(next).is("be", "been", "being")) {
                be = true;
                next++;
            } else if (filler(next)) {
                next++;
            } else {
                break;
            }
        }
        return complete(new Opening(at, next, force, be), to);
    }

    /** "shall, if attacked, respond": behind the words between two commas; the index itself when there are none. */
    private int asideEnd(int at) {
        if (!words.get(at).is(",")) {
            return phraseEnd(at);
        }
        int end = at + 1;
        while (end < Math.min(words.size(), at + ASIDE) && (sentence.subordinate(end) || !words.get(end).is(",", ";", ":"))) {
            end++;
        }
        boolean verb = end + 1 < words.size() && words.get(end).is(",")
            && (words.get(end + 1).can(Tag.VERB_BASE) || words.get(end + 1).is("be", "not", "to") || sentence.subordinate(end - 1));
        return verb ? end + 1 : at;
    }

    /** "shall within 30 days of signature withdraw": behind a short phrase that a verb follows; the index itself when there is none. */
    private int phraseEnd(int at) {
        boolean phrase = words.get(at).is("in", "within", "at", "by", "on", "during", "after", "before", "under", "for", "upon", "from", "without", "with");
        for (int end = at + 2; phrase && end < Math.min(words.size(), at + PHRASE) && !words.get(end).mark(); end++) {
            Word verb = words.get(end);
            if (verb.can(Tag.VERB_BASE) && (!verb.can(Tag.NOUN) || end + 1 < words.size() && words.get(end + 1).is("the", "a", "all", "any", "its", "their", "no"))) {
                return end;
            }
        }
        return at;
    }

    /** Adverbs and auxiliaries between a cue and its verb. */
    private boolean filler(int at) {
        Word word = words.get(at);
        boolean adverb = word.can(Tag.ADVERB) && !word.can(Tag.VERB_BASE) && !word.can(Tag.VERB_PARTICIPLE);
        return adverb || word.is("both", "each", "all", "to", "have", "also", "then", "only");
    }

    /** Cue and auxiliaries: where they begin, where the verb stands, their force, and whether a form of "be" is among them. */
    private record Opening(int cue, int verb, Force force, boolean be) {}

    private Predicate complete(Opening opening, int to) {
        int cue = opening.cue();
        int verb = opening.verb();
        Force force = opening.force();
        if (verb >= to) {
            return new Predicate(Style.MODAL, force, false, "", cue, -1, to);
        }
        if (!verbLike(words.get(verb)) && !opening.be()) {
            return ownVerb(cue, verb, force);
        }
        Word word = words.get(verb);
        boolean passive = opening.be() && word.participle() && !word.is("responsible");
        String action = opening.be() && !passive ? "be" : Actions.lemma(word);
        boolean negative = grammar.cue("negative-verb", words, verb) || sentence.negativeObject(verb + 1, to);
        Force given = negative ? Forces.negate(force) : force;
        return new Predicate(Style.MODAL, declarative(given, action, passive), passive, action, cue, verb, verb + 1);
    }

    private static boolean verbLike(Word word) {
        return word.can(Tag.VERB_BASE) || word.can(Tag.VERB_ING) || word.can(Tag.VERB_PARTICIPLE) || word.can(Tag.VERB_PAST) || word.can(Tag.VERB_S);
    }

    /** "will stay out of the alliance": the cue holds the verb. */
    private Predicate ownVerb(int cue, int after, Force force) {
        int verb = cue;
        for (int at = after - 1; at > cue; at--) {
            if (words.get(at).can(Tag.VERB_BASE) && !words.get(at).is("not", "out", "be")) {
                verb = at;
                break;
            }
        }
        return new Predicate(Style.MODAL, force, false, Actions.lemma(words.get(verb)), cue, verb, after);
    }

    /** "will be regarded as": a duty to hold something true is a declaration. */
    private Force declarative(Force force, String action, boolean passive) {
        boolean state = action.equals("be") || passive && grammar.lists("declared", action)
            || !passive && grammar.lists("states", action);
        return force == Force.OBLIGATION && state ? Force.DECLARATION : force;
    }
}
