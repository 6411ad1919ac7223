package io.impasse.reading;

import io.impasse.model.Cycle;
import io.impasse.model.Quote;
import io.impasse.model.Waits;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which clause waits for which, by its number, and the circles among steps that wait. */
final class Steps {
    private static final String CLAUSE = "clause ";

    private final Grammar grammar;

    Steps(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Which clauses wait for others that their conditions name. */
    List<Waits> waits(List<Frame> frames, Agreement agreement) {
        Set<Waits> found = new LinkedHashSet<>();
        Set<String> labels = agreement.clauses().stream().map(Clause::id).collect(Collectors.toSet());
        for (Frame frame : frames) {
            frame.conditions().stream().filter(condition -> grammar.cue("waiting", condition.sentence(), condition.from())).forEach(condition -> {
                Quote quote = Quotes.of(agreement, frame.clause(), condition.words());
                references(condition.words(), labels).stream().filter(reference -> !reference.equals(frame.clause().id()))
                    .forEach(reference -> found.add(new Waits(CLAUSE + frame.clause().id(), CLAUSE + reference, quote)));
            });
        }
        return below(found);
    }

    /** Who waits for an article waits for each of its paragraphs that waits for something itself. */
    private static List<Waits> below(Set<Waits> links) {
        Set<Waits> all = new LinkedHashSet<>(links);
        List<String> waiting = links.stream().map(Waits::step).filter(step -> step.startsWith(CLAUSE)).distinct().toList();
        links.stream().filter(link -> link.awaited().startsWith(CLAUSE)).forEach(link -> waiting.stream()
            .filter(step -> step.startsWith(link.awaited() + ".") && !step.equals(link.step())).forEach(step -> all.add(new Waits(link.step(), step, link.quote()))));
        return new ArrayList<>(all);
    }

    /** "point 11", "Article 3": the numbers behind a word that refers; "under 25.2": a label of the text that can be no quantity. */
    private Set<String> references(List<Word> words, Set<String> labels) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            Word next = words.get(at + 1);
            boolean bare = next.text().indexOf('.') > 0 && words.get(at).is("under", "in", "of", "by", "from", "with") && labels.contains(next.text());
            if (next.digits() && (grammar.cue("reference", words, at) || bare)) {
                found.add(next.text());
            }
        }
        return found;
    }

    /** The circles among the links: for each event the shortest one through it, each circle once. */
    static List<Cycle> cycles(List<Waits> links) {
        Map<String, List<Waits>> from = new TreeMap<>();
        links.forEach(link -> from.computeIfAbsent(link.step(), key -> new ArrayList<>()).add(link));
        Map<Set<String>, Cycle> found = new LinkedHashMap<>();
        for (String start : from.keySet()) {
            List<Waits> circle = shortest(start, from);
            Set<String> members = new TreeSet<>(circle.stream().map(Waits::step).toList());
            if (!circle.isEmpty()) {
                found.putIfAbsent(members, new Cycle(circle));
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The shortest way from an event back to itself, breadth first; empty: there is none. */
    private static List<Waits> shortest(String start, Map<String, List<Waits>> from) {
        Map<String, Waits> reached = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            from.getOrDefault(open.remove(), List.of()).stream().filter(link -> reached.putIfAbsent(link.awaited(), link) == null)
                .map(Waits::awaited).forEach(open::add);
        }
        return reached.containsKey(start) ? path(start, reached) : List.of();
    }

    private static List<Waits> path(String start, Map<String, Waits> reached) {
        Deque<Waits> path = new ArrayDeque<>();
        String at = start;
        do {
            Waits link = reached.get(at);
            path.addFirst(link);
            at = link.step();
        } while (!at.equals(start));
        return new ArrayList<>(path);
    }
}
