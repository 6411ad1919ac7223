package io.impasse.reading;

import io.impasse.model.Force;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a segment without a verb: "Withdrawal of all weapons, no bases, and a ban on flights" is three duties. */
final class NominalReader {
    private final Grammar grammar;
    private final SentenceReader sentence;
    private final List<Word> words;

    NominalReader(Grammar grammar, SentenceReader sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.words = sentence.words();
    }

    List<Frame> read(int from, int to) {
        List<Frame> frames = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || opens(at)) {
                piece(start, at).ifPresent(frames::add);
                start = at;
            }
        }
        return frames;
    }

    /** Whether a new duty begins here: behind a comma or "and", with "no" or a noun for an action. */
    private boolean opens(int at) {
        boolean refusal = words.get(at).is("no") || grammar.cue("negative-noun", words, at);
        boolean joined = words.get(at - 1).is(",", "and") && (at < 2 || !words.get(at - 1).is("and") || words.get(at - 2).is(",") || refusal);
        boolean series = at > 1 && words.get(at - 2).can(Tag.ADJECTIVE) && !words.get(at - 2).noun();
        if (!joined || series || words.get(at).is("and")) {
            return false;
        }
        return words.get(at).is("no") || head(at, Math.min(words.size(), at + 4)).filter(this::governs).isPresent();
    }

    private Optional<Frame> piece(int from, int to) {
        int start = from;
        while (start < to && (words.get(start).mark() || words.get(start).is("and", "including"))) {
            start++;
        }
        int end = to;
        while (end > start && (words.get(end - 1).is(",", "and"))) {
            end--;
        }
        if (end == start) {
            return Optional.empty();
        }
        Slice extent = new Slice(words, start, end);
        Optional<Head> head = head(start, end);
        boolean no = words.get(start).is("no", "neither");
        if (head.isEmpty() && !no && (!sentence.listed() || sentence.chapeau())) {
            return Optional.empty();
        }
        if (!no && head.map(found -> grammar.lists("declaring-nouns", found.cue().action())).orElse(false)) {
            return Optional.of(sentence.nominal(extent, head.map(Head::cue), head.map(Head::at).orElse(start), Force.DECLARATION));
        }
        if (!no && frees(start, end)) {
            return Optional.of(sentence.nominal(extent, head.map(Head::cue), head.map(Head::at).orElse(start), Force.PERMISSION));
        }
        Force force = no || head.isPresent() && grammar.cue("negative-noun", words, head.get().at()) ? Force.PROHIBITION : Force.OBLIGATION;
        return Optional.of(sentence.nominal(extent, head.map(Head::cue), head.map(Head::at).orElse(start), force));
    }

    /** "Freedom for A to choose", "Full liberty of every citizen". */
    private boolean frees(int from, int to) {
        int at = from;
        while (at < to - 1 && !grammar.cue("freeing-noun", words, at) && (words.get(at).is("the", "a") || words.get(at).can(Tag.ADJECTIVE))) {
            at++;
        }
        return grammar.cue("freeing-noun", words, at);
    }

    /** "ban on", "end to": a noun for an action that has an object, unlike one in a mere list of nouns. */
    private boolean governs(Head head) {
        int next = head.cue().to();
        return next < words.size() && words.get(next).is("of", "on", "to", "from", "for", "against", "by");
    }

    private record Head(int at, Grammar.NounCue cue) {}

    /** The noun for an action at the head of the piece, behind determiners and adjectives. */
    private Optional<Head> head(int from, int to) {
        for (int at = from; at < Math.min(to, from + 6); at++) {
            Optional<Grammar.NounCue> cue = grammar.noun(words, at);
            if (cue.isPresent()) {
                return Optional.of(new Head(at, cue.get()));
            }
            Word word = words.get(at);
            boolean modifier = word.is("the", "a", "an", "all", "any", "no", "and") || word.can(Tag.ADJECTIVE) || word.can(Tag.ADVERB)
                || word.can(Tag.VERB_PARTICIPLE) || word.tags().contains(Tag.PROPER) || word.is("'s") || word.mark() && !word.is(",", "(");
            if (!modifier) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
