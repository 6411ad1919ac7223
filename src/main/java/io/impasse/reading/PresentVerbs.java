package io.impasse.reading;

import io.impasse.model.Force;
import io.impasse.reading.Frame.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the predicates of treaty present: "A does not join alliances, hosts no bases and withdraws its forces". */
final class PresentVerbs {
    private final ParsedSentence sentence;
    private final Grammar grammar;
    private final List<Word> words;

    PresentVerbs(ParsedSentence sentence) {
        this.sentence = sentence;
        this.grammar = sentence.grammar();
        this.words = sentence.words();
    }

    /** "A qualifies for X and will be given Y": a present-tense clause before the first modal one. */
    Optional<Predicate> before(int from, Predicate modal) {
        for (int at = from + 1; at < modal.cue(); at++) {
            boolean finite = !sentence.subordinate(at) && sentence.clearlyFinite(at) && sentence.named().endsAt(at);
            if (finite) {
                return Optional.of(present(at, modal.cue()));
            }
        }
        return Optional.empty();
    }

    /** Treaty present: "A does not join alliances, hosts no bases and withdraws its forces". */
    List<Predicate> presents(int from, int to) {
        List<Predicate> found = new ArrayList<>();
        for (int at = from + 1; at < to; at++) {
            boolean finite = !sentence.subordinate(at) && !relative(at) && (found.isEmpty() ? finite(from, at) : finiteAgain(at));
            if (finite) {
                Predicate present = present(at, to);
                found.add(present);
                at = Math.max(at, present.after() - 1);
            }
        }
        return found.isEmpty() && sentence.running() ? past(from, to) : found;
    }

    /** "The delegations welcomed the offer": what is told of the past declares. */
    private List<Predicate> past(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            Word word = words.get(at);
            boolean told = word.can(Tag.VERB_PAST) && !sentence.subordinate(at) && !relative(at) && (sentence.named().endsAt(at) || words.get(at - 1).can(Tag.NOUN_PLURAL));
            if (told) {
                return List.of(new Predicate(Style.PRESENT, Force.DECLARATION, false, Actions.lemma(word), at, at, at + 1));
            }
        }
        return List.of();
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
        boolean subject = sentence.named().endsAt(at) || words.get(at - 1).noun() || words.get(at - 1).is("it", "they", ")");
        boolean several = sentence.named().endsAt(at) && (words.get(at - 1).can(Tag.NOUN_PLURAL) || words.get(at - 1).can(Tag.PROPER)) && objectBehind(at);
        boolean pronoun = words.get(at - 1).is("they", "we");
        boolean plural = word.can(Tag.VERB_BASE) && (!word.can(Tag.NOUN) && sentence.named().endsAt(at) || several || pronoun || grammar.lists("states", word.lower()));
        boolean ambiguous = word.can(Tag.VERB_S) && word.can(Tag.NOUN_PLURAL) && sentence.named().endsAt(at) && at + 1 < words.size()
            && objectBehind(at);
        return subject && (auxiliary || sentence.clearlyFinite(at) || plural || ambiguous);
    }

    /** What stands behind could be an object, and not the rest of a noun phrase. */
    private boolean objectBehind(int at) {
        return at + 1 < words.size() && !words.get(at + 1).is("of", "and", "or", ",", ".", "for", "in", "on", "against", "between", "'s", "with", "by");
    }

    private boolean finiteAgain(int at) {
        boolean joined = words.get(at - 1).is(",", "and", "or", "nor");
        boolean another = words.get(at).can(Tag.VERB_BASE) && !words.get(at).can(Tag.ADJECTIVE) && at + 1 < words.size()
            && (words.get(at + 1).is("no", "not", "the", "all", "any", "its", "their", "each") || grammar.cue("function-word", words, at + 1));
        return joined && (another || sentence.clearlyFinite(at) || words.get(at).is("does", "do") && words.get(at + 1 < words.size() ? at + 1 : at).is("not")
            || words.get(at).can(Tag.VERB_S) && !words.get(at).can(Tag.NOUN) && sentence.named().before(at));
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
        boolean negative = not || grammar.cue("negative-verb", words, head) || sentence.negativeObject(head + 1, to);
        Force force = presentForce(action, passive, negative, at);
        return new Predicate(Style.PRESENT, force, passive, action, at, head, head + 1);
    }

    private int nextContent(int at, int to) {
        int next = at;
        while (next < to && words.get(next).can(Tag.ADVERB) && !words.get(next).can(Tag.VERB_PARTICIPLE)) {
            next++;
        }
        return next;
    }

    /** "The truce begins": an undertaking of the parties is spoken of. */
    private boolean undertaking(int at) {
        return grammar.cue("undertaking").in(new Slice(words, Math.max(0, at - 4), at));
    }

    private Force presentForce(String action, boolean passive, boolean negative, int at) {
        boolean state = action.equals("be") || action.equals("have") || grammar.lists("states", action) || grammar.lists("performatives", action);
        boolean someone = passive || undertaking(at) || sentence.named().endsAt(at) || sentence.named().before(at);
        if (!someone || state || passive && grammar.lists("declared", action)) {
            return negative && someone && !state ? Force.PROHIBITION : Force.DECLARATION;
        }
        return negative ? Force.PROHIBITION : Force.OBLIGATION;
    }
}
