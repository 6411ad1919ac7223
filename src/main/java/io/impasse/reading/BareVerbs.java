package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.reading.Frame.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the predicates without a finite verb: imperatives ("Withdraw all forces") and infinitives ("The monitors to observe"). */
final class BareVerbs {
    /** How many words the subject of an infinitive may have. */
    private static final int SUBJECT_LENGTH = 24;

    private final ParsedSentence sentence;
    private final Grammar grammar;
    private final List<Word> words;

    BareVerbs(ParsedSentence sentence) {
        this.sentence = sentence;
        this.grammar = sentence.grammar();
        this.words = sentence.words();
    }

    Optional<Predicate> imperative(int from, int to) {
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
        verb = verb < to && words.get(verb).is("to") ? verb + 1 : not ? verbBehindTo(verb, to) : verb;
        if (verb >= to || !imperativeVerb(verb, to, not || verb > at)) {
            return Optional.empty();
        }
        Force force = not || grammar.cue("negative-verb", words, verb) ? Force.PROHIBITION : grammar.cue("appealing", words, verb) ? Force.EXPECTATION : Force.OBLIGATION;
        Force given = sentence.negativeObject(verb + 1, to) ? Forces.negate(force) : force;
        return Optional.of(new Predicate(Style.IMPERATIVE, given, false, Actions.lemma(words.get(verb)), at, verb, verb + 1));
    }

    /** "not in any way to assist": the infinitive a few words on; the index itself when there is none. */
    private int verbBehindTo(int from, int to) {
        for (int at = from; at + 1 < Math.min(to, from + 7); at++) {
            if (words.get(at).is("to") && words.get(at + 1).can(Tag.VERB_BASE)) {
                return at + 1;
            }
        }
        return from;
    }

    private int skipOpeners(int from, int to) {
        int at = from;
        while (at < to && (words.get(at).mark() || words.get(at).is("and", "or", "then", "also", "immediately", "promptly")
            || sentence.subordinate(at))) {
            at++;
        }
        return at;
    }

    private boolean imperativeVerb(int at, int to, boolean marked) {
        Word word = words.get(at);
        if (!word.can(Tag.VERB_BASE)) {
            return false;
        }
        if (marked || grammar.cue("appealing", words, at) || !word.can(Tag.NOUN) && !word.can(Tag.ADJECTIVE)) {
            return true;
        }
        boolean modifier = word.can(Tag.ADJECTIVE) && !grammar.cue("imperative", words, at) && at + 1 < to && words.get(at + 1).noun();
        return !modifier && at + 1 < to && objectFollows(at + 1) && !labelled(at);
    }

    /** "Phase 2 begins", "Grade 1 is": a noun with its number, and the verb behind them. */
    private boolean labelled(int at) {
        boolean number = at + 2 < words.size() && words.get(at + 1).digits();
        return number && (words.get(at + 2).is("is", "are", "has", "means") || words.get(at + 2).can(Tag.VERB_S) && !words.get(at + 2).can(Tag.NOUN_PLURAL));
    }

    /** A noun would be followed by a preposition ("Return of"), a verb by its object ("Return the border"). */
    private boolean objectFollows(int at) {
        Word next = words.get(at);
        boolean determiner = next.is("the", "a", "an", "all", "any", "each", "every", "its", "their", "this", "that", "these", "those",
            "them", "it", "both", "no", "nothing", "nobody", "neither");
        boolean second = next.is("and") && at + 2 < words.size() && words.get(at + 1).can(Tag.VERB_BASE) && objectFollows(at + 2);
        boolean particle = next.is("out", "back", "up", "down", "in") && at + 1 < words.size() && !words.get(at + 1).is("of", "to", "from");
        boolean heads = next.noun() && at + 1 < words.size() && words.get(at + 1).is("of", "for", "to", "between");
        boolean modifier = !heads && next.can(Tag.ADJECTIVE) && !next.can(Tag.ADVERB) && !next.is("of", "on", "in", "to", "for", "by", "from", "at", "with");
        return determiner || second || particle || next.digits() || modifier;
    }

    /** "The monitors to observe": a subject, then an infinitive, and no finite verb. */
    List<Predicate> infinitives(int from, int to) {
        List<Predicate> found = new ArrayList<>();
        for (int at = from + 1; at + 1 < to; at++) {
            boolean eligible = words.get(at).is("to") && !sentence.subordinate(at);
            boolean first = found.isEmpty() && at < from + SUBJECT_LENGTH && eligible && infinitiveAt(from, at, to);
            boolean again = !found.isEmpty() && eligible && sentence.named().endsAt(at) && verbBehind(at, to) < to && words.get(at + 1).can(Tag.VERB_BASE);
            if (first || again) {
                found.add(infinitivePredicate(from, at, to));
            }
        }
        return found;
    }

    private boolean infinitiveAt(int from, int to, int limit) {
        int verb = verbBehind(to, limit);
        boolean base = verb < limit && (words.get(verb).can(Tag.VERB_BASE) || words.get(verb - 1).is("be") && words.get(verb).can(Tag.VERB_PARTICIPLE));
        Word before = words.get(to - 1);
        boolean subject = before.noun() || before.is(")", "\"", "\u201d", "sides", "parties", ",") || sentence.named().endsAt(to);
        boolean nominal = grammar.noun(words, skipDeterminers(from, to)).isPresent() && !sentence.named().endsAt(to);
        boolean takesInfinitive = grammar.cue("takes-infinitive", words, to - 1);
        return base && subject && !nominal && !takesInfinitive;
    }

    /** Index of the word behind "to", "not", "be" and adverbs; {@code limit} if there is none. */
    private int verbBehind(int to, int limit) {
        int verb = to + 1;
        while (verb < limit && (words.get(verb).is("not", "be") || words.get(verb).can(Tag.ADVERB) && !words.get(verb).can(Tag.VERB_BASE))) {
            verb++;
        }
        return verb;
    }

    private int skipDeterminers(int from, int to) {
        int at = from;
        while (at < to - 1 && (words.get(at).is("the", "a", "an", "all", "any") || words.get(at).can(Tag.ADJECTIVE) && !words.get(at).can(Tag.NOUN))) {
            at++;
        }
        return at;
    }

    private Predicate infinitivePredicate(int from, int at, int limit) {
        int verb = verbBehind(at, limit);
        List<Word> before = words.subList(at + 1, verb);
        boolean not = before.stream().anyMatch(word -> word.is("not"));
        boolean refusal = grammar.cue("negative-noun", words, skipDeterminers(from, at));
        boolean be = before.stream().anyMatch(word -> word.is("be"));
        boolean passive = be && words.get(verb).can(Tag.VERB_PARTICIPLE);
        Force force = not != refusal || grammar.cue("negative-verb", words, verb) ? Force.PROHIBITION : Force.OBLIGATION;
        Force given = sentence.negativeObject(verb + 1, limit) ? Forces.negate(force) : force;
        return new Predicate(Style.INFINITIVE, given, passive, Actions.lemma(words.get(verb)), at, verb, verb + 1);
    }
}
