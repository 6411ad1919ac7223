package io.impasse.reading;

import io.impasse.model.Case;
import io.impasse.model.Provision;
import io.impasse.model.ReadingRule;
import io.impasse.model.Vocabulary;
import io.impasse.reading.FrameReader.Context;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import morfologik.stemming.Dictionary;

/**
 * Reads agreements into provisions. Immutable after construction and safe for use by several threads; build one for a
 * case and keep it.
 */
public final class Reader {
    private final Dictionary dictionary = MorfologikLemmas.dictionary();
    private final ConcurrentMap<String, Lemmas.Forms> known = new ConcurrentHashMap<>();
    private final FrameReader frames;
    private final ProvisionReader provisions;
    private final Steps steps;
    private final Searches searches;

    /** @param file names the actors and places that the texts speak of */
    public Reader(Vocabulary vocabulary, List<ReadingRule> rules, Case file) {
        PhraseBook book = new PhraseBook(vocabulary.concepts()).with(concepts(file));
        Grammar grammar = new Grammar(vocabulary, book);
        ActorFinder actors = new ActorFinder(file, book);
        provisions = new ProvisionReader(grammar, rules.stream().map(rule -> new RuleMatcher(rule, book)).toList(), file);
        steps = new Steps(grammar);
        frames = new FrameReader(grammar, actors, book.index());
        searches = new Searches(vocabulary, book.fork());
    }

    /** The concepts that a case adds: {@code <actor>}, {@code <place>} and each actor and place by its id. */
    private static Map<String, List<String>> concepts(Case file) {
        Map<String, List<String>> concepts = new LinkedHashMap<>();
        List<String> actors = new ArrayList<>();
        List<String> places = new ArrayList<>();
        file.actors().forEach(actor -> {
            actors.addAll(actor.names());
            concepts.put(actor.id(), actor.names());
        });
        file.places().forEach(place -> {
            places.addAll(place.names());
            concepts.put(place.id(), place.names());
        });
        concepts.put("actor", actors);
        concepts.put("place", places);
        return concepts;
    }

    /** What the agreement provides. */
    public Reading read(Agreement agreement) {
        Map<Clause, List<Word>> words = words(agreement);
        Map<String, Clause> byId = new HashMap<>();
        agreement.clauses().forEach(clause -> byId.put(clause.id(), clause));
        Map<String, List<Frame>> framesOf = new LinkedHashMap<>();
        List<Frame> all = new ArrayList<>();
        List<Provision> found = new ArrayList<>();
        Inheritance inheritance = new Inheritance();
        words.forEach((clause, own) -> {
            List<Frame> read = heading(clause) ? List.of() : frames.read(clause, own, context(clause, Optional.ofNullable(byId.get(clause.parent())), words, framesOf));
            framesOf.put(clause.id(), read);
            all.addAll(read);
            read.stream().filter(frame -> !opener(frame)).forEach(frame -> found.addAll(inheritance.complete(clause,
                provisions.read(frame, agreement, inheritance.places(clause, provisions.places(frame))))));
        });
        List<Provision> numbered = number(found);
        List<Object> facts = new ArrayList<>(steps.facts(all, agreement));
        Map<Clause, Sentence> searchable = searches.prepare(words);
        facts.addAll(searches.mentions(searchable, agreement));
        facts.addAll(searches.checklist(searchable, agreement, numbered));
        return new Reading(numbered, facts, unread(agreement, numbered));
    }

    private Map<Clause, List<Word>> words(Agreement agreement) {
        Tokenizer tokenizer = new Tokenizer(new MorfologikLemmas(dictionary, known));
        Map<Clause, List<Word>> words = new LinkedHashMap<>();
        agreement.clauses().forEach(clause -> words.put(clause, tokenizer.words(agreement.text(), clause.body().start(), clause.body().end())));
        return words;
    }

    /** "The Parties shall:" gives its items their bearer and is no provision itself. */
    private static boolean opener(Frame frame) {
        return frame.clause().chapeau() && frame.style() == Frame.Style.MODAL && frame.actions().isEmpty();
    }

    private static boolean heading(Clause clause) {
        return clause.kind() == ClauseKind.TITLE || clause.kind() == ClauseKind.HEADING || clause.kind() == ClauseKind.PART;
    }

    /** Topic words of all clauses above, and the frame that opens the list. */
    private static Context context(Clause clause, Optional<Clause> parent, Map<Clause, List<Word>> words, Map<String, List<Frame>> framesOf) {
        List<Word> topic = new ArrayList<>();
        Optional<Frame> chapeau = Optional.empty();
        if (parent.isPresent()) {
            List<Frame> above = framesOf.getOrDefault(parent.get().id(), List.of());
            chapeau = above.isEmpty() || !parent.get().chapeau() ? Optional.empty() : Optional.of(above.get(above.size() - 1));
            topic.addAll(words.getOrDefault(parent.get(), List.of()));
        }
        return new Context(topic, chapeau);
    }

    private static List<Provision> number(List<Provision> found) {
        List<Provision> numbered = new ArrayList<>();
        List<Provision> sorted = new ArrayList<>(found);
        sorted.sort((one, two) -> one.quote().compareTo(two.quote()));
        for (Provision provision : sorted) {
            numbered.add(provision.withId("p" + (numbered.size() + 1)));
        }
        return numbered;
    }

    private static boolean ofTheText(Provision provision) {
        return provision.tags().contains(ProvisionReader.OF_THE_TEXT);
    }

    private static List<Clause> unread(Agreement agreement, List<Provision> provisions) {
        Set<String> read = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        provisions.stream().filter(provision -> !ofTheText(provision))
            .forEach(provision -> (provision.matter().isEmpty() ? present : read).add(provision.quote().clause()));
        present.removeAll(read);
        return agreement.clauses().stream().filter(clause -> present.contains(clause.id())).toList();
    }

    /** Gives a provision without an issue that of its clause's earlier provision, or of the chapeau above. */
    private static final class Inheritance {
        private final Map<String, Provision> lastOf = new HashMap<>();
        private final Map<String, SortedSet<String>> placesOf = new HashMap<>();

        /** The places named last in the clause, or in the chapeau above. */
        SortedSet<String> places(Clause clause, SortedSet<String> named) {
            if (!named.isEmpty()) {
                placesOf.put(clause.id(), named);
            }
            return placesOf.getOrDefault(clause.id(), placesOf.getOrDefault(clause.parent(), Collections.emptySortedSet()));
        }

        List<Provision> complete(Clause clause, List<Provision> read) {
            Provision above = lastOf.getOrDefault(clause.id(), lastOf.get(clause.parent()));
            List<Provision> complete = above == null ? read
                : read.stream().map(provision -> provision.matter().isEmpty() && !ofTheText(provision) ? provision.inheriting(above) : provision).toList();
            complete.stream().filter(provision -> !provision.matter().isEmpty()).reduce((first, second) -> first)
                .ifPresent(provision -> lastOf.put(clause.id(), provision));
            return Collections.unmodifiableList(complete);
        }
    }
}
