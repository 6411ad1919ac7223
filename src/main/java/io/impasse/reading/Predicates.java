package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.reading.Frame.Style;
import io.impasse.reading.Subordinates.Sub;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the predicates of one segment of a sentence: modal, then infinitive, imperative and treaty present. */
final class Predicates {
    /** How many words the subject of an infinitive may have. */
    private static final int SUBJECT_LENGTH = 24;

    private final Grammar grammar;
    private final List<Word> words;
    private final List<Sub> subs;
    private final ActorHits actors;

    Predicates(Grammar grammar, List<Word> words, List<Sub> subs, ActorHits actors) {
        this.grammar = grammar;
        this.words = words;
        this.subs = subs;
        this.actors = actors;
    }

    /** The predicates between the two indexes; empty when the segment is nominal. */
    List<Predicate> find(int from, int to) {
        List<Predicate> modal = modal(from, to);
        if (!modal.isEmpty()) {
            before(from, modal.get(0)).ifPresent(present -> modal.add(0, present));
            return modal;
        }
        Optional<Predicate> imperative = imperative(from, to);
        if (imperative.isPresent()) {
            return List.of(imperative.get());
        }
        List<Predicate> infinitives = infinitives(from, to);
        return infinitives.isEmpty() ? presents(from, to) : infinitives;
    }

    private List<Predicate> modal(int from, int to) {
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
            }
        }
        return found;
    }

    private boolean outside(int at) {
        return !Subordinates.inside(subs, at);
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
        boolean dependent = before.is("which", "who", "whom", "as", "whose", "to") || before.is("by", "of", "for", "without") && word.can(Tag.VERB_ING);
        return !month && !noun && !dependent && !relativeThat(at);
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
        while (next < to) {
            Optional<Grammar.ForceCue> inner = grammar.force(words, next);
            if (inner.isPresent() && !words.get(inner.get().to() - 1).is("that")) {
                force = Forces.compose(force, inner.get().force());
                next = inner.get().to();
                be = words.get(next - 1).comesFrom("be");
            } else if (asideEnd(next) > next) {
                next = asideEnd(next);
            } else if (words.get(next).is("not", "never")) {
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
        return complete(at, next, force, be, to);
    }

    /** "shall, if attacked, respond": behind the condition between two commas; the index itself when there is none. */
    private int asideEnd(int at) {
        if (!words.get(at).is(",") || !Subordinates.inside(subs, at + 1)) {
            return at;
        }
        int end = at + 1;
        while (end < words.size() && Subordinates.inside(subs, end)) {
            end++;
        }
        return end < words.size() && words.get(end).is(",") ? end + 1 : at;
    }

    /** Adverbs and auxiliaries between a cue and its verb. */
    private boolean filler(int at) {
        Word word = words.get(at);
        boolean adverb = word.can(Tag.ADVERB) && !word.can(Tag.VERB_BASE) && !word.can(Tag.VERB_PARTICIPLE);
        return adverb || word.is("both", "each", "all", "to", "have", "also", "then", "only");
    }

    private Predicate complete(int cue, int verb, Force force, boolean be, int to) {
        if (verb >= to) {
            return new Predicate(Style.MODAL, force, false, "", cue, -1, to);
        }
        if (!verbLike(words.get(verb)) && !be) {
            return ownVerb(cue, verb, force);
        }
        Word word = words.get(verb);
        boolean passive = be && word.can(Tag.VERB_PARTICIPLE) && !word.is("responsible");
        String action = be && !passive ? "be" : Actions.lemma(word);
        boolean negative = grammar.cue("negative-verb", words, verb) || negativeObject(verb + 1, to);
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

    /** "raise no claim": the object carries the negation, unless "no" counts ("no later than"). */
    private boolean negativeObject(int at, int to) {
        for (int i = at; i < Math.min(at + 2, to); i++) {
            if (words.get(i).is("no") && !(i + 1 < to && words.get(i + 1).is("later", "more", "less", "fewer", "longer", "earlier"))) {
                return true;
            }
        }
        return false;
    }

    /** "will be regarded as": a duty to hold something true is a declaration. */
    private Force declarative(Force force, String action, boolean passive) {
        boolean state = action.equals("be") || passive && grammar.vocabulary().cues().getOrDefault("declared", List.of()).contains(action)
            || !passive && grammar.vocabulary().cues().getOrDefault("states", List.of()).contains(action);
        return force == Force.OBLIGATION && state ? Force.DECLARATION : force;
    }

    /** "A qualifies for X and will be given Y": a present-tense clause before the first modal one. */
    private Optional<Predicate> before(int from, Predicate modal) {
        for (int at = from + 1; at < modal.cue(); at++) {
            boolean finite = !Subordinates.inside(subs, at) && clearlyFinite(at) && actors.endsAt(at);
            if (finite) {
                return Optional.of(present(at, modal.cue()));
            }
        }
        return Optional.empty();
    }

    private boolean clearlyFinite(int at) {
        Word word = words.get(at);
        return word.can(Tag.VERB_S) && !word.can(Tag.NOUN_PLURAL);
    }

    private Optional<Predicate> imperative(int from, int to) {
        int start = skipOpeners(from, to);
        Optional<Predicate> direct = imperativeAt(start, to);
        boolean introduced = direct.isEmpty() && start < to && words.get(start).is("by", "within", "on", "in", "at", "from", "after", "before", "upon", "during", "for", "no");
        return introduced ? behindComma(start, to).flatMap(at -> imperativeAt(at, to)) : direct;
    }

    private Optional<Integer> behindComma(int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (words.get(at).is(",")) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Predicate> imperativeAt(int at, int to) {
        boolean not = at + 1 < to && words.get(at).is("not", "never") || at + 2 < to && words.get(at).is("do") && words.get(at + 1).is("not");
        int verb = not ? (words.get(at).is("do") ? at + 2 : at + 1) : at;
        verb = verb < to && words.get(verb).is("to") ? verb + 1 : verb;
        if (verb >= to || !imperativeVerb(verb, to, not || verb > at)) {
            return Optional.empty();
        }
        Force force = not || grammar.cue("negative-verb", words, verb) ? Force.PROHIBITION : Force.OBLIGATION;
        Force given = negativeObject(verb + 1, to) ? Forces.negate(force) : force;
        return Optional.of(new Predicate(Style.IMPERATIVE, given, false, Actions.lemma(words.get(verb)), at, verb, verb + 1));
    }

    private int skipOpeners(int from, int to) {
        int at = from;
        while (at < to && (words.get(at).mark() || words.get(at).is("and", "or", "then", "also", "immediately", "promptly")
            || Subordinates.inside(subs, at))) {
            at++;
        }
        return at;
    }

    private boolean imperativeVerb(int at, int to, boolean marked) {
        Word word = words.get(at);
        if (!word.can(Tag.VERB_BASE)) {
            return false;
        }
        if (marked || !word.can(Tag.NOUN) && !word.can(Tag.ADJECTIVE)) {
            return true;
        }
        boolean modifier = word.can(Tag.ADJECTIVE) && !grammar.cue("imperative", words, at) && at + 1 < to && words.get(at + 1).noun();
        return !modifier && at + 1 < to && objectFollows(at + 1);
    }

    /** A noun would be followed by a preposition ("Return of"), a verb by its object ("Return the border"). */
    private boolean objectFollows(int at) {
        Word next = words.get(at);
        boolean determiner = next.is("the", "a", "an", "all", "any", "each", "every", "its", "their", "this", "that", "these", "those",
            "them", "it", "both", "no");
        boolean second = next.is("and") && at + 2 < words.size() && words.get(at + 1).can(Tag.VERB_BASE) && objectFollows(at + 2);
        boolean particle = next.is("out", "back", "up", "down", "in") && at + 1 < words.size() && !words.get(at + 1).is("of", "to", "from");
        boolean modifier = next.can(Tag.ADJECTIVE) && !next.can(Tag.ADVERB) && !next.is("of", "on", "in", "to", "for", "by", "from", "at", "with");
        return determiner || second || particle || next.digits() || modifier;
    }

    /** "The monitors to observe": a subject, then an infinitive, and no finite verb. */
    private List<Predicate> infinitives(int from, int to) {
        List<Predicate> found = new ArrayList<>();
        for (int at = from + 1; at + 1 < to; at++) {
            boolean eligible = words.get(at).is("to") && !Subordinates.inside(subs, at);
            boolean first = found.isEmpty() && at < from + SUBJECT_LENGTH && eligible && infinitiveAt(from, at, to);
            boolean again = !found.isEmpty() && eligible && actors.endsAt(at) && words.get(at + 1).can(Tag.VERB_BASE);
            if (first || again) {
                found.add(infinitivePredicate(at, to));
            }
        }
        return found;
    }

    private boolean infinitiveAt(int from, int to, int limit) {
        int verb = to + 1;
        while (verb < limit && (words.get(verb).is("not", "be") || words.get(verb).can(Tag.ADVERB) && !words.get(verb).can(Tag.VERB_BASE))) {
            verb++;
        }
        boolean base = verb < limit && (words.get(verb).can(Tag.VERB_BASE) || words.get(verb - 1).is("be") && words.get(verb).can(Tag.VERB_PARTICIPLE));
        Word before = words.get(to - 1);
        boolean subject = before.noun() || before.is(")", "\"", "\u201d", "sides", "parties", ",") || actors.endsAt(to);
        boolean nominal = grammar.noun(words, skipDeterminers(from, to)).isPresent() && !actors.endsAt(to);
        boolean takesInfinitive = grammar.cue("takes-infinitive", words, to - 1);
        return base && subject && !nominal && !takesInfinitive;
    }

    private int skipDeterminers(int from, int to) {
        int at = from;
        while (at < to - 1 && (words.get(at).is("the", "a", "an", "all", "any") || words.get(at).can(Tag.ADJECTIVE) && !words.get(at).can(Tag.NOUN))) {
            at++;
        }
        return at;
    }

    private Predicate infinitivePredicate(int at, int limit) {
        int verb = at + 1;
        boolean not = false;
        boolean be = false;
        while (verb < limit && (words.get(verb).is("not", "be") || words.get(verb).can(Tag.ADVERB) && !words.get(verb).can(Tag.VERB_BASE))) {
            not |= words.get(verb).is("not");
            be |= words.get(verb).is("be");
            verb++;
        }
        boolean passive = be && words.get(verb).can(Tag.VERB_PARTICIPLE);
        Force force = not || grammar.cue("negative-verb", words, verb) ? Force.PROHIBITION : Force.OBLIGATION;
        Force given = negativeObject(verb + 1, limit) ? Forces.negate(force) : force;
        return new Predicate(Style.INFINITIVE, given, passive, Actions.lemma(words.get(verb)), at, verb, verb + 1);
    }

    /** Treaty present: "A does not join alliances, hosts no bases and withdraws its forces". */
    private List<Predicate> presents(int from, int to) {
        List<Predicate> found = new ArrayList<>();
        for (int at = from + 1; at < to; at++) {
            boolean finite = !Subordinates.inside(subs, at) && !relative(at) && (found.isEmpty() ? finite(from, at) : finiteAgain(at));
            if (finite) {
                Predicate present = present(at, to);
                found.add(present);
                at = Math.max(at, present.after() - 1);
            }
        }
        return found;
    }

    /** Whether a relative clause has opened shortly before and not yet closed. */
    private boolean relative(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6) && !words.get(i).is(","); i--) {
            if (words.get(i).is("which", "who", "that", "whose", "whom", "where", "when", "as")) {
                return true;
            }
        }
        return false;
    }

    private boolean finite(int from, int at) {
        Word word = words.get(at);
        boolean auxiliary = word.is("is", "are", "has", "have", "does", "do");
        boolean subject = actors.endsAt(at) || words.get(at - 1).noun() || words.get(at - 1).is("it", "they", ")");
        boolean plural = word.can(Tag.VERB_BASE) && !word.can(Tag.NOUN) && (actors.endsAt(at) || listed("states", word.lower()));
        boolean ambiguous = word.can(Tag.VERB_S) && word.can(Tag.NOUN_PLURAL) && actors.endsAt(at) && at + 1 < words.size()
            && !words.get(at + 1).is("of", "and", "or", ",", ".", "for", "in", "on", "against", "between", "'s", "with", "by");
        return subject && (auxiliary || clearlyFinite(at) || plural || ambiguous);
    }

    private boolean finiteAgain(int at) {
        boolean joined = words.get(at - 1).is(",", "and", "or", "nor");
        return joined && (clearlyFinite(at) || words.get(at).is("does", "do") && words.get(at + 1 < words.size() ? at + 1 : at).is("not")
            || words.get(at).can(Tag.VERB_S) && !words.get(at).can(Tag.NOUN) && actors.before(at));
    }

    private Predicate present(int at, int to) {
        boolean not = at + 1 < to && words.get(at + 1).is("not", "never");
        boolean does = words.get(at).is("does", "do");
        boolean be = words.get(at).comesFrom("be");
        int verb = at + (not ? 1 : 0) + (not && (does || be) ? 1 : 0);
        verb = be && !not ? nextContent(at + 1, to) : Math.min(verb, to - 1);
        boolean passive = be && verb < to && verb > at && words.get(verb).can(Tag.VERB_PARTICIPLE);
        int head = be && !passive || verb >= to ? at : verb;
        String action = be && !passive ? "be" : Actions.lemma(words.get(head));
        Force force = presentForce(action, passive, not || negativeObject(head + 1, to), at);
        return new Predicate(Style.PRESENT, force, passive, action, at, head, head + 1);
    }

    private int nextContent(int at, int to) {
        int next = at;
        while (next < to && words.get(next).can(Tag.ADVERB) && !words.get(next).can(Tag.VERB_PARTICIPLE)) {
            next++;
        }
        return next;
    }

    private Force presentForce(String action, boolean passive, boolean negative, int at) {
        boolean state = action.equals("be") || action.equals("have") || listed("states", action) || listed("performatives", action);
        boolean someone = passive || actors.endsAt(at) || actors.before(at);
        if (!someone || state || passive && listed("declared", action)) {
            return negative && someone && !state ? Force.PROHIBITION : Force.DECLARATION;
        }
        return negative ? Force.PROHIBITION : Force.OBLIGATION;
    }

    private boolean listed(String name, String action) {
        return grammar.vocabulary().cues().getOrDefault(name, List.of()).contains(action);
    }
}
