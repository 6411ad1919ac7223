package io.impasse.reading;

import io.impasse.model.Force;
import java.util.ArrayList;
import java.util.List;

/** Finds the frames of a clause that the text marks as not agreed: in brackets, before a mark of dissent, as one of several ways. */
final class Unsettled {
    private final Grammar grammar;
    private final List<Slice> brackets;

    /** @param words those of the whole clause, in which a bracket may hold several sentences */
    Unsettled(Grammar grammar, List<Word> words) {
        this.grammar = grammar;
        this.brackets = brackets(words);
    }

    /** The outermost brackets that close. */
    static List<Slice> brackets(List<Word> words) {
        List<Slice> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            from = depth == 0 ? at : from;
            depth += words.get(at).is("[") ? 1 : depth > 0 && words.get(at).is("]") ? -1 : 0;
            if (depth == 0 && words.get(at).is("]") && words.get(from).is("[")) {
                found.add(new Slice(words, from, at + 1));
            }
        }
        return found;
    }

    /** "a ban – A]", "(A): a ban": whether the words only say whose proposal it is. */
    static boolean proposer(List<Word> words, int from, int to) {
        int before = from - 1;
        int behind = to;
        while (before >= 0 && (words.get(before).is(",", "and") || words.get(before).capitalised())) {
            before--;
        }
        while (behind < words.size() && (words.get(behind).is(",", "and") || words.get(behind).capitalised())) {
            behind++;
        }
        boolean inside = before >= 0 && behind < words.size();
        return inside && (words.get(before).is("\u2013", "\u2014", "-") && words.get(behind).is("]")
            || before == 0 && words.get(before).is("(") && words.get(behind).is(")") && words.get(words.size() - 1).is(":"));
    }

    /** The frame, open if the text does not settle it. */
    Frame mark(Frame frame) {
        return bracketed(frame) || contested(frame) || alternative(frame) ? frame.with(Force.OPEN, frame.bearer()) : frame;
    }

    private boolean bracketed(Frame frame) {
        int start = frame.extent().start();
        return frame.clause().open() && brackets.stream().anyMatch(bracket -> bracket.start() <= start && start < bracket.end());
    }

    /** "A admits B [not agreed]", "two courses are on offer". */
    private boolean contested(Frame frame) {
        List<Word> words = frame.sentence();
        for (int at = frame.extent().from(); at < frame.extent().to(); at++) {
            int end = words.get(at).is("[") ? grammar.cue("dissent").match(words, Math.min(at + 1, words.size() - 1)) : Phrase.NONE;
            if (end != Phrase.NONE && end < words.size() && words.get(end).is("]")) {
                return true;
            }
        }
        return grammar.cue("unsettled").in(frame.extent());
    }

    private boolean alternative(Frame frame) {
        return grammar.cue("alternative", frame.sentence(), frame.extent().from());
    }
}
