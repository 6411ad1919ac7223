package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.reading.Frame.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Finds the predicates of treaty present: "A does not join alliances, hosts no bases and withdraws its forces". */
final class PresentVerbs {
    /** How long the subject of a later main clause may be. */
    private static final int SUBJECT_LENGTH = 10;

    private final ParsedSentence sentence;
    private final FiniteVerbs verbs;
    private final Grammar grammar;
    private final List<Word> words;

    PresentVerbs(ParsedSentence sentence) {
        this.sentence = sentence;
        this.verbs = new FiniteVerbs(sentence);
        this.grammar = sentence.grammar();
        this.words = sentence.words();
    }

    /** "A qualifies for X and will be given Y": a present-tense clause before the first modal one. */
    Optional<Predicate> before(int from, Predicate modal) {
        for (int at = from + 1; at < modal.cue(); at++) {
            boolean named = !sentence.subordinate(at) && sentence.clearlyFinite(at) && sentence.named().endsAt(at);
            boolean joined = (verbs.certain(from, at) || performed(at)) && joint(at + 1, modal.cue());
            if ((named || joined) && !cued(at)) {
                return Optional.of(told(at) ? new Predicate(Style.PRESENT, Force.DECLARATION, false, Actions.lemma(words.get(at)), at, at, at + 1)
                    : present(at, modal.cue()));
            }
        }
        return Optional.empty();
    }

    /** "The expectation is that", "It is expected that": the verb is part of a cue. */
    private boolean cued(int at) {
        for (int from = Math.max(0, at - 4); from <= at; from++) {
            int here = from;
            if (grammar.force(words, here).filter(cue -> cue.to() > at).isPresent()) {
                return true;
            }
        }
        return words.get(at - 1).is("it") && words.get(at).comesFrom("be");
    }

    /** "..., and B raises no objection": present-tense clauses with a subject of their own behind the last modal one. */
    List<Predicate> after(int from, int to) {
        return collect(from, to, at -> restarts(from, at));
    }

    /** Treaty present: "A does not join alliances, hosts no bases and withdraws its forces". */
    List<Predicate> presents(int from, int to) {
        List<Predicate> found = collect(from + 1, to, at -> verbs.certain(from, at));
        List<Predicate> likely = found.isEmpty() ? collect(from + 1, to, at -> verbs.likely(from, at)) : found;
        return likely.isEmpty() && sentence.running() ? past(from, to) : likely;
    }

    private List<Predicate> collect(int from, int to, IntPredicate first) {
        List<Predicate> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            int last = found.isEmpty() ? at : found.get(found.size() - 1).after();
            boolean finite = found.isEmpty() ? first.test(at) : !sentence.subordinate(at) && finiteAgain(at) || restarts(last, at);
            if (finite) {
                Predicate present = present(at, to);
                found.add(present);
                at = Math.max(at, present.after() - 1);
            }
        }
        return found;
    }

    /** Whether a main clause with a subject of its own begins behind the index, and has its verb there. */
    private boolean restarts(int from, int at) {
        for (int joint = at - 2; verbs.form(at) && joint >= Math.max(from, at - SUBJECT_LENGTH); joint--) {
            boolean meanwhile = words.get(joint).is("while") && words.get(joint + 1).is("it", "they");
            if (!meanwhile && words.get(joint).is(",", "and", "but", "while", "whereas") && opensSubject(joint + 1)) {
                return !sentence.named().covers(joint) && verbs.certain(joint + 1, at);
            }
        }
        return false;
    }

    private boolean opensSubject(int at) {
        return sentence.named().beginsAt(at) || words.get(at).is("the", "a", "an", "it", "they", "these", "those", "this", "each", "every", "no", "neither", "all", "its", "their", "both");
    }

    private boolean joint(int from, int to) {
        return words.subList(Math.min(from, to), to).stream().anyMatch(word -> word.is("and", "but", "while", "whereas", ",", "that"));
    }

    /** "The delegations welcomed the offer": what is told of the past declares. */
    private List<Predicate> past(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean told = told(at) && !sentence.subordinate(at) && verbs.subjectOf(from, at);
            if (told) {
                return List.of(new Predicate(Style.PRESENT, Force.DECLARATION, false, Actions.lemma(words.get(at)), at, at, at + 1));
            }
        }
        return List.of();
    }

    private boolean told(int at) {
        return words.get(at).can(Tag.VERB_PAST);
    }

    /** "The envoys, for their part, reaffirmed and undertook": told of the past, and a declaration. */
    private boolean performed(int at) {
        boolean reports = words.subList(at, Math.min(words.size(), at + 4)).stream().anyMatch(word -> word.is("that"));
        return sentence.running() && !reports && told(at) && !sentence.subordinate(at) && grammar.lists("performatives", Actions.lemma(words.get(at)))
            && (words.get(at - 1).is(",") || words.get(at - 1).noun());
    }

    private boolean finiteAgain(int at) {
        boolean joined = words.get(at - 1).is(",", "and", "or", "nor", "but", "yet");
        if (!joined) {
            return false;
        }
        Word word = words.get(at);
        Word next = words.get(Math.min(at + 1, words.size() - 1));
        boolean another = word.can(Tag.VERB_BASE) && !word.can(Tag.ADJECTIVE)
            && (next.is("no", "not", "the", "all", "any", "its", "their", "each") || !next.is("and", "or") && grammar.cue("function-word", words, at + 1));
        return another || sentence.clearlyFinite(at) || word.is("does", "do", "is", "are") && next.is("not")
            || word.can(Tag.VERB_S) && (verbs.object(at + 1) || verbs.object(at + 2) && !next.noun()) || word.can(Tag.VERB_S) && !word.can(Tag.NOUN) && (sentence.named().before(at) || words.get(at - 1).is("nor"));
    }

    private Predicate present(int at, int to) {
        boolean not = at + 1 < to && words.get(at + 1).is("not", "never");
        boolean neither = words.get(at).is("neither");
        boolean does = words.get(at).is("does", "do");
        boolean be = words.get(at).comesFrom("be");
        if (perfect(at, to)) {
            return new Predicate(Style.PRESENT, Force.OBLIGATION, false, Actions.lemma(words.get(at + 1)), at, at + 1, at + 2);
        }
        int verb = neither ? at + 1 : at + (not ? 1 : 0) + (not && (does || be) ? 1 : 0);
        verb = be && !not ? nextContent(at + 1, to) : Math.min(verb, to - 1);
        boolean passive = be && verb < to && verb > at && words.get(verb).participle();
        int head = be && !passive || verb >= to ? at : verb;
        String action = be && !passive ? "be" : Actions.lemma(words.get(head));
        boolean negative = not || neither || at > 0 && words.get(at - 1).is("nor") || grammar.cue("negative-verb", words, head) || sentence.negativeObject(head + 1, to);
        return new Predicate(Style.PRESENT, presentForce(action, passive, negative, at), passive, action, at, head, head + 1);
    }

    /** "By 1 May the guns have left": what has to have happened by then. */
    private boolean perfect(int at, int to) {
        boolean have = words.get(at).is("has", "have") && at + 1 < to && words.get(at + 1).can(Tag.VERB_PARTICIPLE);
        return have && !sentence.running() && words.subList(0, at).stream().anyMatch(word -> word.is("by", "within", "until"));
    }

    private int nextContent(int at, int to) {
        int next = at;
        while (next < to && words.get(next).can(Tag.ADVERB) && !words.get(next).can(Tag.VERB_PARTICIPLE)) {
            next++;
        }
        return next;
    }

    private Force presentForce(String action, boolean passive, boolean negative, int at) {
        boolean state = action.equals("be") || action.equals("have") || grammar.lists("states", action) || grammar.lists("performatives", action);
        boolean receives = !passive && grammar.lists("converse-verbs", action);
        boolean stated = state && !held(action, at) || receives || passive && grammar.lists("declared", action) || !passive && !happens(action, at);
        return stated ? Force.DECLARATION : negative ? Force.PROHIBITION : Force.OBLIGATION;
    }

    /** "A remains neutral" is up to A; "the area remains under control" and "A remains sovereign" describe. */
    private boolean held(String action, int at) {
        boolean itself = actor(at) || at > 1 && words.get(at - 1).is("and", ",") && sentence.named().before(at);
        Word next = words.get(Math.min(at + 1, words.size() - 1));
        boolean quality = next.can(Tag.ADJECTIVE) && !next.can(Tag.VERB_PARTICIPLE) || next.is("a", "an", "outside", "out");
        return itself && quality && grammar.lists("kept-states", action) && !grammar.cue("given-qualities", words, at + 1);
    }

    /** Whether the verb tells what is to happen, rather than how things are: "the truce begins", "the annex shows the line". */
    private boolean happens(String action, int at) {
        boolean undertaking = grammar.cue("undertaking").in(new Slice(words, Math.max(0, at - 4), at));
        if (grammar.lists("describing-verbs", action)) {
            return undertaking || actor(at);
        }
        boolean someone = actor(at) || sentence.named().before(at) || words.get(at - 1).is("and", "or", "nor", ",", "but");
        return undertaking || someone || !sentence.running();
    }

    private boolean actor(int at) {
        return sentence.named().endsAt(at) || words.get(at - 1).is("it", "they", "each", "both", "them");
    }
}
