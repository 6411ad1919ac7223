package io.impasse.reading;

import io.impasse.model.Clash;
import io.impasse.model.Force;
import io.impasse.model.Lookalike;
import io.impasse.model.Quote;
import io.impasse.text.Agreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds acts that one clause allows and another forbids: the same verb on the same thing, for the same actor, in whatever words. */
final class Acts {
    /** Of so many bans that one permission meets a reader has seen enough. */
    private static final int MOST = 3;

    private final Grammar grammar;
    private final Agreement agreement;

    Acts(Grammar grammar, Agreement agreement) {
        this.grammar = grammar;
        this.agreement = agreement;
    }

    /**
     * An act with the things it is done to.
     *
     * @param things lemma of each noun of its object to the adjectives right before it
     */
    private record Act(Frame frame, String verb, Map<String, Set<String>> things) {

        /** Whether the two, of one verb, can be one act; adjectives tell things apart when both have some. */
        boolean same(Act other) {
            return things.keySet().stream().filter(other.things::containsKey)
                .anyMatch(thing -> fit(things.get(thing), other.things.get(thing)));
        }

        private static boolean fit(Set<String> one, Set<String> other) {
            return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
        }
    }

    /** The pairs, by the place of the permission. */
    List<Lookalike> clashes(List<Frame> frames) {
        List<Act> allowed = acts(frames, Force.PERMISSION);
        Map<String, List<Act>> banned = acts(frames, Force.PROHIBITION).stream().collect(Collectors.groupingBy(Act::verb));
        Set<Lookalike> found = new LinkedHashSet<>();
        for (Act may : allowed) {
            Quote here = quote(may.frame());
            banned.getOrDefault(may.verb(), List.of()).stream().filter(may::same).filter(not -> elsewhere(may.frame(), not.frame()) && meet(may.frame(), not.frame()))
                .limit(MOST).forEach(not -> found.add(Lookalike.of(here, quote(not.frame()), Clash.ACT)));
        }
        return List.copyOf(found);
    }

    private static boolean elsewhere(Frame may, Frame not) {
        return !may.clause().id().equals(not.clause().id());
    }

    private static boolean meet(Frame may, Frame not) {
        return may.bearer().actors().stream().anyMatch(not.bearer().actors()::contains);
    }

    private Quote quote(Frame frame) {
        return Quotes.of(agreement, frame.clause(), frame.extent().words());
    }

    private List<Act> acts(List<Frame> frames, Force force) {
        List<Act> acts = new ArrayList<>();
        frames.stream().filter(frame -> frame.force() == force && unlimited(frame)).forEach(frame -> {
            for (int at = first(frame); at >= 0 && at < frame.extent().to(); at++) {
                if (at == first(frame) || joined(frame, at)) {
                    acts.add(act(frame, at));
                }
            }
        });
        acts.removeIf(act -> act.things().isEmpty());
        return acts;
    }

    /** What holds only under a condition, with an exception, or without a consent may well stand beside the other. */
    private static boolean unlimited(Frame frame) {
        return frame.exceptions().isEmpty() && frame.conditions().isEmpty() && frame.extent().words().stream().noneMatch(word -> word.is("without"));
    }

    /** The verb, or the first word of an item such as "flying drones". */
    private static int first(Frame frame) {
        return frame.verb() >= 0 ? frame.verb() : frame.extent().first().can(Tag.VERB_ING) ? frame.extent().from() : -1;
    }

    /** "may rotate personnel, supply its forces and fly drones": a further verb of the list. */
    private static boolean joined(Frame frame, int at) {
        List<Word> words = frame.sentence();
        boolean behind = at > first(frame) && words.get(at - 1).is(",", "and", "or");
        return behind && (words.get(at).can(Tag.VERB_BASE) || frame.verb() < 0 && words.get(at).can(Tag.VERB_ING));
    }

    private Act act(Frame frame, int verb) {
        Map<String, Set<String>> things = new HashMap<>();
        Set<String> manners = new HashSet<>();
        List<Word> words = frame.sentence();
        for (int at = verb + 1; at < frame.extent().to() && !ends(words, at); at++) {
            if (modifies(words, at)) {
                manners.add(words.get(at).lower());
                continue;
            }
            if (words.get(at).letters() && words.get(at).noun()) {
                things.put(words.get(at).lemma(), Set.copyOf(manners));
            }
            manners.clear();
        }
        return new Act(frame, Actions.lemma(words.get(verb)), things);
    }

    /** An adjective right before a noun. */
    private boolean modifies(List<Word> words, int at) {
        boolean adjective = words.get(at).can(Tag.ADJECTIVE) && !grammar.cue("function-word", words, at);
        return adjective && at + 1 < words.size() && words.get(at + 1).noun();
    }

    /** The object ends at a preposition, a comma or a mark; the text itself is none, which may be ended on several grounds. */
    private boolean ends(List<Word> words, int at) {
        Word word = words.get(at);
        return word.mark() && !word.is("-") || grammar.cue("object-end", words, at) || grammar.cue("document", words, at);
    }
}
