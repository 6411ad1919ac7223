package io.impasse.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the conditions, exceptions and purposes of a sentence, so that what stands in them is not read as a duty. */
final class Subordinates {

    /** What a subordinate stretch does. */
    enum Kind { CONDITION, EXCEPTION, PURPOSE }

    /** A subordinate stretch; {@code front}: it stands before its main clause and governs all of it. */
    record Sub(Kind kind, int from, int to, boolean front) {
        boolean holds(int index) {
            return from <= index && index < to;
        }
    }

    private final Grammar grammar;
    private final List<Word> words;
    private final List<Sub> found = new ArrayList<>();

    private Subordinates(Grammar grammar, List<Word> words) {
        this.grammar = grammar;
        this.words = words;
    }

    static List<Sub> find(Grammar grammar, List<Word> words) {
        Subordinates finder = new Subordinates(grammar, words);
        for (int at = 0; at < words.size(); at++) {
            at = finder.step(at);
        }
        return finder.found;
    }

    static boolean inside(List<Sub> subs, int index) {
        for (Sub sub : subs) {
            if (sub.holds(index)) {
                return true;
            }
        }
        return false;
    }

    private int step(int at) {
        Optional<Kind> kind = kind(at);
        if (kind.isEmpty()) {
            return at;
        }
        boolean front = front(at);
        int end = front ? frontEnd(at) : kind.get() == Kind.PURPOSE ? purposeEnd(at) : trailingEnd(at);
        found.add(new Sub(kind.get(), at, end, front));
        return end - 1;
    }

    private Optional<Kind> kind(int at) {
        boolean particle = words.get(at).is("upon") && at > 0 && (grammar.cue("upon-verbs", words, at - 1) || at > 1 && grammar.cue("upon-verbs", words, at - 2));
        boolean object = words.get(at).is("upon") && at > 0 && (words.get(at - 1).can(Tag.VERB_S) || words.get(at - 1).can(Tag.VERB_BASE)) && !words.get(at - 1).noun();
        if (particle || object || words.get(at).is("once") && at > 0 && words.get(at - 1).is("at")) {
            return Optional.empty();
        }
        boolean inverted = at == 0 && grammar.cue("condition-first", words, at);
        if (inverted || grammar.cue("condition", words, at)) {
            return Optional.of(Kind.CONDITION);
        }
        if (grammar.cue("purpose", words, at)) {
            return Optional.of(Kind.PURPOSE);
        }
        return grammar.cue("exception", words, at) ? Optional.of(Kind.EXCEPTION) : Optional.empty();
    }

    /** Whether no main clause has begun before. */
    private boolean front(int at) {
        int begin = at;
        while (begin > 0 && !words.get(begin - 1).is(";")) {
            begin--;
        }
        for (int i = begin; i < at; i++) {
            boolean opener = words.get(i).mark() || words.get(i).is("and", "but", "however", "only") || Subordinates.inside(found, i);
            if (!opener) {
                return false;
            }
        }
        return true;
    }

    /** A front condition ends at the last comma before the first cue of the main clause. */
    private int frontEnd(int at) {
        int cue = firstCue(at + 1);
        if (cue == words.size() || words.get(cue).is(";")) {
            int main = mainClause(at + 1, cue);
            return main < cue ? main : Math.max(at + 1, Math.min(cue, stop(at + 1)));
        }
        int comma = lastComma(at + 1, cue);
        return comma == Phrase.NONE ? withoutComma(at, cue) : beforeList(at, comma);
    }

    /** The comma behind which, in treaty present, the main clause begins; {@code limit} when there is none. */
    private int mainClause(int from, int limit) {
        for (int comma = next(from, ","); comma < limit; comma = next(comma + 1, ",")) {
            if (opensClause(comma + 1)) {
                return comma;
            }
        }
        return Math.min(limit, next(from, ","));
    }

    /** Whether a subject and a verb stand before the next comma. */
    private boolean opensClause(int from) {
        int end = Math.min(next(from, ",", ";"), words.size());
        for (int at = from + 1; at < end; at++) {
            Word word = words.get(at);
            if ((verb(word) || word.can(Tag.VERB_BASE)) && !words.get(at - 1).is("or", "and", "to", "the", "a")) {
                return true;
            }
        }
        return false;
    }

    private int lastComma(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (words.get(at).is(",")) {
                return at;
            }
        }
        return Phrase.NONE;
    }

    /** "Until a day has passed it shall not", "Where they cannot agree, A does": before the subject of the cue, or behind the cue. */
    private int withoutComma(int at, int cue) {
        int start = cue;
        while (start > at && (words.get(start - 1).is("it", "they", "the") || words.get(start - 1).capitalised())) {
            start--;
        }
        boolean pronoun = start > at + 1 && start < cue && words.get(cue - 1).is("it", "they");
        boolean complete = pronoun || start < cue && words.subList(at + 1, Math.max(at + 1, start)).stream().anyMatch(Subordinates::verb);
        int limit = next(cue, ";");
        return complete ? start : Math.max(at + 1, Math.min(mainClause(cue, limit), stop(at + 1)));
    }

    private static boolean verb(Word word) {
        return word.can(Tag.VERB_S) || word.can(Tag.VERB_PAST) || word.is("have", "has", "is", "are");
    }

    /** "If it fails, A, B and C shall": the list of names belongs to the main clause. */
    private int beforeList(int at, int comma) {
        int end = comma;
        for (int i = comma - 1; i > at; i--) {
            if (words.get(i).is(",")) {
                end = i;
            } else if (!words.get(i).capitalised()) {
                return end;
            }
        }
        return end;
    }

    /** A trailing condition ends at a semicolon, or at a comma behind which a new main clause begins. */
    private int trailingEnd(int at) {
        int limit = next(at + 1, ";", ":");
        boolean aside = at > 1 && words.get(at - 1).is(",") && cueEndsBefore(at - 1);
        if (aside && next(at + 1, ",") < limit) {
            return next(at + 1, ",");
        }
        for (int i = at + 1; i < limit; i++) {
            boolean clauseFollows = words.get(i).is(",") && firstCue(i + 1) < limit;
            if (clauseFollows) {
                return i;
            }
        }
        return limit == words.size() ? stop(at + 1) : limit;
    }

    /** "shall, if ...": a cue of modality stands right before the comma. */
    private boolean cueEndsBefore(int comma) {
        for (int from = Math.max(0, comma - 4); from < comma; from++) {
            if (grammar.force(words, from).filter(cue -> cue.to() == comma).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A trailing purpose runs to the semicolon. */
    private int purposeEnd(int at) {
        int limit = next(at + 1, ";", ":");
        return limit == words.size() ? stop(at + 1) : limit;
    }

    private int firstCue(int from) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).is(";")) {
                return i;
            }
            if (grammar.force(words, i).isPresent()) {
                return i;
            }
        }
        return words.size();
    }

    private int next(int from, String... marks) {
        for (int i = from; i < words.size(); i++) {
            if (words.get(i).is(marks)) {
                return i;
            }
        }
        return words.size();
    }

    /** The end of the sentence without its full stop. */
    private int stop(int from) {
        int end = words.size();
        return end > from && words.get(end - 1).is(".") ? end - 1 : end;
    }
}
