package io.impasse.reading;

import io.impasse.model.Deadline;
import io.impasse.model.Force;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Step;
import io.impasse.model.Waits;
import io.impasse.text.Agreement;
import io.impasse.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps for which a text provides, and which of them waits for which: by a condition, by a clock that another step
 * starts, or by a later sentence of the clause that goes on about its step ("Return the border. Begin after the vote.").
 */
final class StepOrder {
    private final Grammar grammar;
    private final Events events;
    private final Steps steps;

    StepOrder(Grammar grammar) {
        this.grammar = grammar;
        this.events = grammar.events();
        this.steps = new Steps(grammar);
    }

    /** Steps, links and circles of what is not left open, in this order. */
    List<Object> facts(List<Frame> all, List<Provision> provisions, Agreement agreement) {
        List<Frame> frames = settled(all, provisions);
        Map<Integer, Deadline> clocks = clocks(provisions);
        Map<String, Waits> links = new LinkedHashMap<>();
        steps.waits(frames, agreement).forEach(link -> links.putIfAbsent(key(link), link));
        Set<Step> found = new LinkedHashSet<>();
        Map<String, List<String>> stepsOf = new LinkedHashMap<>();
        for (Frame frame : frames) {
            Part part = new Part(frame, Optional.ofNullable(clocks.get(frame.extent().start())), agreement);
            List<String> named = part.own();
            List<String> own = named.isEmpty() ? stepsOf.getOrDefault(frame.clause().id(), List.of()) : named;
            own.stream().filter(event -> part.clock().isPresent() || !named.isEmpty())
                .forEach(event -> found.add(new Step(event, part.words(), part.clock().isPresent())));
            stepsOf.put(frame.clause().id(), own);
            part.links(own).forEach(link -> links.putIfAbsent(key(link), link));
        }
        List<Object> facts = new ArrayList<>(found);
        facts.addAll(links.values());
        facts.addAll(Steps.cycles(List.copyOf(links.values())));
        return facts;
    }

    /** A link is told once in a clause, by the words that say it first. */
    private static String key(Waits link) {
        return link.quote().clause() + " " + link.step() + " " + link.awaited();
    }

    /** From text in brackets no order of steps is drawn. */
    private static List<Frame> settled(List<Frame> frames, List<Provision> provisions) {
        Set<Integer> open = provisions.stream().filter(provision -> provision.force() == Force.OPEN).map(provision -> provision.quote().start()).collect(Collectors.toSet());
        return frames.stream().filter(frame -> !open.contains(frame.extent().start())).toList();
    }

    /** The deadline of each provision by where its words begin. */
    private static Map<Integer, Deadline> clocks(List<Provision> provisions) {
        Map<Integer, Deadline> clocks = new LinkedHashMap<>();
        provisions.forEach(provision -> provision.deadline().ifPresent(deadline -> clocks.putIfAbsent(provision.quote().start(), deadline)));
        return clocks;
    }

    /** One frame with its clock, cut into what it provides for and what it waits for. */
    private final class Part {
        private final Frame frame;
        private final Optional<Deadline> clock;
        private final Agreement agreement;
        private final int cut;

        Part(Frame frame, Optional<Deadline> clock, Agreement agreement) {
            this.frame = frame;
            this.clock = clock;
            this.agreement = agreement;
            this.cut = firstWait();
        }

        Optional<Deadline> clock() {
            return clock;
        }

        Quote words() {
            return Quotes.of(agreement, frame.clause(), frame.extent().words());
        }

        /** The events it provides for: those named outside conditions and clock, and before any word of waiting. */
        List<String> own() {
            List<Slice> cuts = new ArrayList<>(frame.conditions());
            clock.map(this::slice).ifPresent(cuts::add);
            cuts.add(new Slice(frame.sentence(), cut, Math.max(cut, frame.extent().to())));
            return frame.extent().without(cuts).stream().flatMap(slice -> events.begun(slice, lastOwn()).stream()).distinct().toList();
        }

        /** What a verb acts on is not its step: who monitors the withdrawal does not withdraw. */
        private int lastOwn() {
            boolean verbal = frame.verb() >= 0 && frame.style().ordinal() < Frame.Style.NOMINAL.ordinal();
            boolean light = grammar.lists("light-verbs", frame.mainAction());
            return verbal && !light ? frame.verb() : frame.extent().to();
        }

        /** What makes these steps wait in this frame. */
        List<Waits> links(List<String> own) {
            List<Waits> links = new ArrayList<>();
            clock.filter(deadline -> !deadline.startEvent().isEmpty() && !deadline.startEvent().equals(Deadline.OTHER))
                .ifPresent(deadline -> add(links, own, List.of(deadline.startEvent()), deadline.quote()));
            frame.conditions().stream().filter(condition -> grammar.cue("waiting", condition.sentence(), condition.from()))
                .forEach(condition -> add(links, own, events.all(condition), Quotes.of(agreement, frame.clause(), condition.words())));
            Slice behind = new Slice(frame.sentence(), cut, Math.max(cut, frame.extent().to()));
            if (!behind.empty()) {
                add(links, own, events.all(behind), Quotes.of(agreement, frame.clause(), behind.words()));
            }
            return links;
        }

        private static void add(List<Waits> links, List<String> own, List<String> awaited, Quote quote) {
            own.forEach(step -> awaited.stream().filter(event -> !event.equals(step)).forEach(event -> links.add(new Waits(step, event, quote))));
        }

        /** Where a word such as "following" begins what the frame waits for; its end if there is none. */
        private int firstWait() {
            for (int at = frame.extent().from(); at < frame.extent().to(); at++) {
                int index = at;
                boolean inside = frame.conditions().stream().anyMatch(condition -> condition.holds(index));
                if (!inside && !timed(frame.sentence().get(at)) && grammar.cue("waiting", frame.sentence(), at)) {
                    return at;
                }
            }
            return frame.extent().to();
        }

        private boolean timed(Word word) {
            return clock.map(deadline -> new Span(deadline.quote().start(), deadline.quote().end()))
                .map(span -> span.start() <= word.start() && word.start() < span.end()).orElse(false);
        }

        private Slice slice(Deadline deadline) {
            int from = frame.extent().from();
            while (from < frame.extent().to() && frame.sentence().get(from).start() < deadline.quote().start()) {
                from++;
            }
            int to = from;
            while (to < frame.extent().to() && frame.sentence().get(to).end() <= deadline.quote().end()) {
                to++;
            }
            return new Slice(frame.sentence(), from, to);
        }
    }
}
