package io.impasse.reading;

import io.impasse.finding.ClauseReading;
import io.impasse.finding.FrameReading;
import io.impasse.model.Actor;
import io.impasse.model.Ambiguity;
import io.impasse.model.Case;
import io.impasse.model.Force;
import io.impasse.model.Mention;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.ReadingRule;
import io.impasse.model.Vocabulary;
import io.impasse.reading.FrameReader.Context;
import io.impasse.reading.ProvisionReader.Material;
import io.impasse.text.Agreement;
import io.impasse.text.Clause;
import io.impasse.text.ClauseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;

/**
 * Reads agreements into provisions. Immutable after construction and safe for use by several threads; build one for a
 * case and keep it.
 */
public final class Reader {
    /** The most words of a title that has a number but no line of a heading. */
    private static final int LONGEST_TITLE = 10;
    /** Loads while the rules are compiled. */
    private final CompletableFuture<Dictionary> dictionary = CompletableFuture.supplyAsync(MorfologikLemmas::dictionary);
    private final ConcurrentMap<String, Lemmas.Forms> known = new ConcurrentHashMap<>();
    private final Grammar grammar;
    private final Quantities quantities;
    private final FrameReader frames;
    private final List<String> parties;
    private final ProvisionReader provisions;
    private final StepOrder steps;
    private final Measures measures;
    private final Searches searches;
    private final List<Ambiguity> register;

    /** @param file names the actors and places that the texts speak of */
    public Reader(Vocabulary vocabulary, List<ReadingRule> rules, Case file) {
        PhraseBook book = new PhraseBook(vocabulary.concepts()).with(concepts(file));
        grammar = new Grammar(vocabulary, book);
        ActorFinder actors = new ActorFinder(file, grammar);
        quantities = new Quantities(grammar);
        provisions = new ProvisionReader(grammar, quantities, rules.stream().map(rule -> new RuleMatcher(rule, book)).toList(), file);
        steps = new StepOrder(grammar);
        measures = new Measures(grammar);
        parties = file.actors().stream().filter(Actor::party).map(Actor::id).toList();
        frames = new FrameReader(grammar, actors, book.index());
        searches = new Searches(vocabulary, book.fork());
        register = file.ambiguities();
    }

    /** The concepts that a case adds: {@code <actor>}, {@code <place>}, the adjectives {@code <of-actor>} and {@code <of-outsider>}, and each actor and place by its id. */
    private static Map<String, List<String>> concepts(Case file) {
        Map<String, List<String>> concepts = new LinkedHashMap<>();
        List<String> actors = new ArrayList<>();
        List<String> adjectives = new ArrayList<>();
        List<String> outsiders = new ArrayList<>();
        List<String> places = new ArrayList<>();
        file.actors().forEach(actor -> {
            actors.addAll(actor.names());
            adjectives.addAll(actor.adjectives());
            outsiders.addAll(actor.party() ? List.of() : actor.adjectives());
            concepts.put(actor.id(), actor.names());
        });
        file.places().forEach(place -> {
            places.addAll(place.names());
            concepts.put(place.id(), place.names());
        });
        concepts.put("actor", actors);
        concepts.put("of-actor", adjectives);
        concepts.put("of-outsider", outsiders);
        concepts.put("place", places);
        return concepts;
    }

    /** What the agreement provides. */
    public Reading read(Agreement agreement) {
        return read(agreement, found -> found);
    }

    /** The same with provisions that somebody has corrected, by place. */
    public Reading read(Agreement agreement, List<Provision> corrected) {
        return read(agreement, found -> corrected);
    }

    private Reading read(Agreement agreement, UnaryOperator<List<Provision>> correction) {
        List<ClauseWords> clauses = words(agreement);
        List<Frame> all = frames(clauses, agreement);
        List<Provision> found = new ArrayList<>();
        Inheritance inheritance = new Inheritance(new Addressees(all, parties));
        all.forEach(frame -> found.addAll(provisions(material(frame, agreement, inheritance), inheritance)));
        List<Provision> numbered = correction.apply(number(found));
        return new Reading(numbered, facts(clauses, all, numbered, agreement), unread(agreement, numbered));
    }

    /** How that clause, with those below it, is read. It runs the whole reading again and tells what it did there. */
    public ClauseReading explain(Agreement agreement, Clause whole) {
        List<ClauseWords> clauses = words(agreement);
        List<Frame> all = frames(clauses, agreement);
        Map<Material, List<Provision>> found = materials(all, agreement);
        Map<Quote, List<Provision>> numbered = number(found.values().stream().flatMap(List::stream).toList()).stream().collect(Collectors.groupingBy(Provision::quote));
        Map<String, List<Followed>> referring = Followed.of("reference", searches.mentions(searches.prepare(clauses), agreement), clauses).stream()
            .collect(Collectors.groupingBy(reference -> reference.mention().clause()));
        Map<String, List<FrameReading>> frames = new LinkedHashMap<>();
        found.keySet().stream().filter(material -> whole.holds(material.clause())).forEach(material ->
            frames.computeIfAbsent(material.clause(), id -> new ArrayList<>()).add(new Explainer(grammar, provisions.rules(), material).explain(withIds(found.get(material), numbered),
                References.in(material.frame().extent(), referring.getOrDefault(material.clause(), List.of()), agreement))));
        List<Quote> frameless = clauses.stream().filter(clause -> whole.holds(clause.clause().id()))
            .flatMap(clause -> frameless(clause, frames.getOrDefault(clause.clause().id(), List.of()), agreement)).toList();
        return new ClauseReading(whole, frames.values().stream().flatMap(List::stream).toList(), frameless);
    }

    Grammar grammar() {
        return grammar;
    }

    List<RuleMatcher> rules() {
        return provisions.rules();
    }

    /** What the rules look at in a text. */
    List<Facets> facets(Agreement agreement) {
        return materials(frames(words(agreement), agreement), agreement).keySet().stream().map(Material::facets).toList();
    }

    /** What the rules look at, with what comes of it, in the order of the text. */
    private Map<Material, List<Provision>> materials(List<Frame> frames, Agreement agreement) {
        Map<Material, List<Provision>> found = new LinkedHashMap<>();
        Inheritance inheritance = new Inheritance(new Addressees(frames, parties));
        for (Frame frame : frames) {
            Material material = material(frame, agreement, inheritance);
            found.put(material, provisions(material, inheritance));
        }
        return found;
    }

    private static List<Provision> withIds(List<Provision> read, Map<Quote, List<Provision>> numbered) {
        return read.stream().flatMap(bare -> numbered.get(bare.quote()).stream().filter(given -> given.withId("").equals(bare))).toList();
    }

    /** The sentences of the clause that hold no frame. */
    private static Stream<Quote> frameless(ClauseWords clause, List<FrameReading> frames, Agreement agreement) {
        return Sentences.of(clause.words()).stream().map(sentence -> Quotes.of(agreement, clause.clause(), sentence))
            .filter(sentence -> frames.stream().map(FrameReading::quote).noneMatch(frame -> frame.start() < sentence.end() && sentence.start() < frame.end()));
    }

    private List<Frame> frames(List<ClauseWords> clauses, Agreement agreement) {
        Progress progress = new Progress(parents(agreement));
        List<Frame> all = new ArrayList<>();
        for (ClauseWords clause : clauses) {
            List<Frame> read = frames(clause, progress);
            all.addAll(progress.add(clause, annexed(clause.clause(), progress) ? read.stream().map(Reader::entry).toList() : read));
        }
        return all;
    }

    private Material material(Frame frame, Agreement agreement, Inheritance inheritance) {
        return provisions.material(frame, agreement, inheritance.around(frame, provisions.places(frame)));
    }

    private List<Provision> provisions(Material material, Inheritance inheritance) {
        Frame frame = material.frame();
        return inheritance.complete(frame.clause(), provisions.read(material).stream()
            .filter(provision -> !opener(frame) || provision.timed() || !provision.unconditional()).toList());
    }

    private List<Object> facts(List<ClauseWords> clauses, List<Frame> all, List<Provision> numbered, Agreement agreement) {
        List<Object> facts = new ArrayList<>(steps.facts(all, numbered, agreement));
        facts.addAll(Comparison.of(all, grammar, quantities, agreement));
        facts.addAll(new Acts(grammar, agreement).clashes(all));
        List<ClauseWords> searchable = searches.prepare(clauses);
        List<Mention> mentions = searches.mentions(searchable, agreement);
        facts.addAll(mentions);
        facts.addAll(new DatedLines(agreement).find(mentions, numbered));
        List<Followed> referring = Followed.of(Mention.REFERENCE, mentions, clauses);
        facts.addAll(References.dangling(referring, agreement));
        facts.addAll(new Restatements(numbered).find(referring));
        facts.addAll(measures.bare(Followed.of(Mention.MEASURE, mentions, clauses), agreement));
        facts.addAll(searches.checklist(searchable, agreement, numbered));
        facts.addAll(new LeftOpen(register, tokenizer()).in(clauses, numbered, agreement));
        return facts;
    }

    List<ClauseWords> words(Agreement agreement) {
        Tokenizer tokenizer = tokenizer();
        return agreement.clauses().stream().map(clause -> new ClauseWords(clause,
            tokenizer.words(agreement.text(), clause.body().start(), clause.body().end()))).toList();
    }

    private Tokenizer tokenizer() {
        return new Tokenizer(new MorfologikLemmas(dictionary.join(), known));
    }

    /** The frames of a clause; a pronoun in it may speak of the clause before, under the same heading. */
    private List<Frame> frames(ClauseWords clause, Progress progress) {
        if (clause.clause().heading() || titled(clause, progress.parents())) {
            return List.of();
        }
        String parent = clause.clause().parent();
        Optional<ClauseWords> above = Optional.ofNullable(progress.byId().get(parent));
        List<Frame> opening = progress.framesOf().getOrDefault(parent, List.of());
        boolean opened = !opening.isEmpty() && above.map(found -> found.clause().chapeau()).orElse(false);
        Optional<Frame> chapeau = opened ? Optional.of(opening.get(opening.size() - 1)) : Optional.empty();
        return frames.read(clause.clause(), clause.words(), new Context(above.map(ClauseWords::words).orElse(List.of()), chapeau,
            Optional.ofNullable(progress.lastUnder().get(parent))));
    }

    /** The clauses read so far, for those that go on from them. */
    private record Progress(Set<String> parents, Map<String, ClauseWords> byId, Map<String, List<Frame>> framesOf, Map<String, Frame> lastUnder) {
        Progress(Set<String> parents) {
            this(parents, new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        List<Frame> add(ClauseWords clause, List<Frame> read) {
            byId.put(clause.clause().id(), clause);
            framesOf.put(clause.clause().id(), read);
            read.stream().filter(frame -> frame.style() != Frame.Style.TOPIC).reduce((first, second) -> second.goesOnFrom(first) ? first : second)
                .ifPresent(last -> lastUnder.put(clause.clause().parent(), last));
            return read;
        }
    }

    private static boolean annexed(Clause clause, Progress progress) {
        ClauseWords parent = progress.byId().get(clause.parent());
        return parent != null && (parent.clause().kind() == ClauseKind.ANNEX || annexed(parent.clause(), progress));
    }

    /** "22 May: withdrawal of the guns" in an annex lists what the text provides for. */
    private static Frame entry(Frame frame) {
        boolean listed = frame.style() == Frame.Style.NOMINAL && frame.force() == Force.OBLIGATION && frame.bearer().actors().isEmpty();
        return listed ? frame.with(Force.DECLARATION, frame.bearer()) : frame;
    }

    /** "The Parties shall:" gives its items their bearer and is no provision itself, unless it says when. */
    private static boolean opener(Frame frame) {
        return frame.clause().chapeau() && frame.style() == Frame.Style.MODAL && frame.actions().isEmpty();
    }

    /** Ids of the clauses with others below them. */
    private static Set<String> parents(Agreement agreement) {
        return agreement.clauses().stream().map(Clause::parent).collect(Collectors.toSet());
    }

    /** "3. Monitoring": a few words without a stop above other clauses are their title. */
    private static boolean titled(ClauseWords clause, Set<String> parents) {
        boolean few = clause.words().size() <= LONGEST_TITLE && !clause.words().isEmpty() && parents.contains(clause.clause().id());
        return few && !clause.clause().chapeau() && clause.words().get(clause.words().size() - 1).letters();
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

    private static List<Clause> unread(Agreement agreement, List<Provision> provisions) {
        Set<String> read = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        provisions.stream().filter(provision -> provision.unread() || !provision.matter().isEmpty())
            .forEach(provision -> (provision.unread() ? present : read).add(provision.clause()));
        present.removeAll(read);
        return agreement.clauses().stream().filter(clause -> present.contains(clause.id())).toList();
    }
}
