package io.impasse.reading;

import io.impasse.model.Actor;
import io.impasse.model.Case;
import io.impasse.model.Deadline;
import io.impasse.model.Force;
import io.impasse.model.Provision;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import io.impasse.model.ReadingRule;
import io.impasse.model.Subject;
import io.impasse.model.Term;
import io.impasse.model.Value;
import io.impasse.text.Agreement;
import io.impasse.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns a frame into provisions: one for each reading rule that knows it, else one without an issue. */
final class ProvisionReader {
    private final Grammar grammar;
    private final List<RuleMatcher> rules;
    private final Quantities quantities;
    private final Deadlines deadlines;
    private final PlaceFinder places;
    private final List<String> parties;
    private final Duties duties;
    private final Agents agents;
    private final Values values;

    ProvisionReader(Grammar grammar, Quantities quantities, List<RuleMatcher> rules, Case file) {
        this.grammar = grammar;
        this.rules = rules;
        this.quantities = quantities;
        this.deadlines = new Deadlines(grammar);
        this.places = new PlaceFinder(file, grammar.book());
        this.parties = file.actors().stream().filter(Actor::party).map(Actor::id).toList();
        this.duties = new Duties(grammar, parties);
        this.agents = new Agents(grammar);
        this.values = new Values(grammar);
    }

    /** The places that the frame names. */
    SortedSet<String> places(Frame frame) {
        return places.in(frame.extent());
    }

    /**
     * What stands around a frame.
     *
     * @param places    those it speaks of: its own, or those named before
     * @param addressee the party that it binds where it names nobody
     */
    record Around(SortedSet<String> places, Optional<String> addressee) {}

    List<RuleMatcher> rules() {
        return rules;
    }

    /** What the rules look at. */
    Material material(Frame frame, Agreement agreement, Around around) {
        Function<List<Word>, Quote> quote = words -> Quotes.of(agreement, frame.clause(), words);
        List<Quantities.Located> numbers = quantities.find(frame, quote).stream().filter(number -> !named(frame, number)).toList();
        Set<String> units = new LinkedHashSet<>();
        numbers.forEach(number -> units.add(number.quantity().unit()));
        Optional<Deadline> deadline = deadlines.find(frame.extent(), numbers, quote);
        Span timed = deadline.map(found -> new Span(found.quote().start(), found.quote().end())).orElse(new Span(0, 0));
        return new Material(new Facets(frame, around.places(), units, timed), duties.obligors(frame),
            numbers.stream().map(Quantities.Located::quantity).toList(), deadline, around.addressee(), quote);
    }

    /** The provisions of a frame, still with empty ids. */
    List<Provision> read(Material material) {
        if (material.frame().style() == Frame.Style.TOPIC && material.numbers().isEmpty()) {
            return rules.stream().filter(rule -> rule.reads(material.facets())).map(rule -> provision(rule, material))
                .filter(provision -> provision.value().isPresent()).limit(1).toList();
        }
        List<RuleMatcher> matching = specific(rules.stream().filter(rule -> rule.reads(material.facets())).toList());
        if (matching.isEmpty()) {
            return List.of(underHeading(material));
        }
        Provision first = provision(matching.get(0), material);
        return Stream.concat(Stream.of(first), matching.stream().skip(1).map(rule -> provision(rule, material).following())).toList();
    }

    /** A frame that no rule reads is about what its heading or chapeau is about. */
    private Provision underHeading(Material material) {
        Slice subject = material.frame().subject();
        if (!subject.empty() && grammar.cue("document", subject.sentence(), subject.from())) {
            return provision(new Known("", "", "", Subject.ANY, Optional.empty(), List.of(), new TreeSet<>(Set.of(Provision.OF_THE_TEXT))), material);
        }
        Facets heading = material.facets().ofTopic();
        return rules.stream().filter(rule -> !material.frame().topic().isEmpty() && rule.reads(heading)).findFirst()
            .map(rule -> provision(new Known(rule.rule().matter(), "", rule.rule().id(), Subject.ANY, Optional.empty(), List.of(), new TreeSet<>()), material))
            .orElseGet(() -> unread(material));
    }

    /** "the two countries" names actors and counts nothing. */
    private static boolean named(Frame frame, Quantities.Located number) {
        return frame.named().covers(number.from());
    }

    /** What was found in a frame before the rules look at it. */
    record Material(Facets facets, List<String> obligors, List<Quantity> numbers, Optional<Deadline> deadline, Optional<String> addressee, Function<List<Word>, Quote> quote) {
        Frame frame() {
            return facets.frame();
        }

        /** Id of the clause it stands in. */
        String clause() {
            return frame().clause().id();
        }
    }

    /** Where a rule knows the term, rules that know only its issue say nothing new. */
    private static List<RuleMatcher> specific(List<RuleMatcher> matching) {
        Set<String> known = new LinkedHashSet<>();
        List<RuleMatcher> kept = new ArrayList<>();
        for (RuleMatcher rule : matching) {
            boolean term = !rule.rule().term().isEmpty();
            boolean covered = term ? kept.stream().anyMatch(other -> other.rule().term().equals(rule.rule().term()))
                : matching.stream().anyMatch(other -> other != rule && other.rule().matter().equals(rule.rule().matter()) && !other.rule().term().isEmpty())
                    || !known.add(rule.rule().matter());
            if (!covered) {
                kept.add(rule);
            }
        }
        return kept;
    }

    private Provision unread(Material material) {
        return provision(new Known("", "", "", Subject.ANY, Optional.empty(), List.of(), new TreeSet<>()), material);
    }

    private Provision provision(RuleMatcher matcher, Material material) {
        ReadingRule rule = matcher.rule();
        Optional<Value> value = grammar.term(rule.term()).flatMap(term -> matcher.value(material.facets())
            .flatMap(found -> values.of(found, term, new Values.Material(material.facets(), material.numbers(), material.deadline()))));
        SortedSet<String> tags = new TreeSet<>(matcher.tags(material.facets()));
        if (rule.bound().equals("parties") && material.obligors().isEmpty()) {
            tags.add(Provision.IMPLIED);
        }
        return provision(new Known(rule.matter(), rule.term(), rule.id(), subject(rule, material), value, bound(rule, material.frame()), tags), material);
    }

    /** What a reading rule adds to a frame. */
    private record Known(String matter, String term, String rule, Subject subject, Optional<Value> value,
                         List<String> bound, SortedSet<String> tags) {}

    private static List<String> obligors(Known known, Material material) {
        return material.obligors().isEmpty() ? known.bound() : material.obligors();
    }

    /** Whom the rule holds bound where nobody is named: the parties only by a verbless duty, since a sentence could have named them. */
    private List<String> bound(ReadingRule rule, Frame frame) {
        if (rule.bound().equals("parties")) {
            return frame.style() == Frame.Style.NOMINAL ? parties : List.of();
        }
        List<Slice> role = switch (rule.bound()) {
            case "theme" -> List.of(frame.rest());
            case "owner" -> List.of(frame.subject(), frame.rest());
            case "condition" -> frame.conditions();
            default -> List.of();
        };
        return role.stream().flatMap(slice -> frame.named().in(slice).stream()).findFirst().map(ActorHit::actors).orElse(List.of());
    }

    private Subject subject(ReadingRule rule, Material material) {
        Frame frame = material.frame();
        Set<String> of = switch (rule.of()) {
            case "bearer" -> new TreeSet<>(frame.bearer().actors());
            case "owner", "theme" -> owners(frame);
            default -> Set.of();
        };
        return Subject.of(of, rule.in().isEmpty() ? Set.of() : places(rule, material.facets().places()));
    }

    /** A rule about certain places speaks of no others. */
    private static Set<String> places(ReadingRule rule, SortedSet<String> named) {
        Set<String> own = new TreeSet<>();
        rule.when().forEach(roles -> own.addAll(roles.getOrDefault("place", List.of())));
        Set<String> kept = new TreeSet<>(named);
        if (!own.isEmpty()) {
            kept.retainAll(own);
        }
        return kept;
    }

    /** Those whose forces or things a frame speaks of: owners in the theme, else in the subject, else the bearer. */
    private Set<String> owners(Frame frame) {
        for (Slice slice : List.of(frame.rest(), frame.subject())) {
            Set<String> owners = new TreeSet<>(new Bearers(grammar).nominal(slice, frame.named()).actors());
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return new TreeSet<>(frame.bearer().actors());
    }

    private Provision provision(Known known, Material material) {
        Frame frame = material.frame();
        List<Quote> conditions = frame.conditions().stream().map(slice -> material.quote().apply(slice.words())).toList();
        Known bound = addressed(known, material);
        SortedSet<String> tags = new TreeSet<>(bound.tags());
        if (agents.everybody(frame)) {
            tags.add(Provision.UNIVERSAL);
        }
        List<Quote> exceptions = frame.exceptions().stream().map(slice -> material.quote().apply(slice.words())).toList();
        return new Provision("", material.quote().apply(frame.extent().words()), known.matter(), known.term(), frame.mainAction(),
            known.subject(), known.value(), openOr(frame), agents.named(frame), obligors(bound, material), duties.beneficiaries(frame, material.obligors()), duties.consents(frame),
            material.deadline(), conditions, exceptions, material.numbers(), tags, known.rule(), true,
            grammar.term(known.term()).map(Term::exclusive).orElse(false));
    }

    /** A list that speaks to one party binds it, by implication, where neither the item nor the rule names anybody. */
    private Known addressed(Known known, Material material) {
        if (material.addressee().isEmpty() || !obligors(known, material).isEmpty()) {
            return known;
        }
        SortedSet<String> tags = new TreeSet<>(known.tags());
        tags.add(Provision.IMPLIED);
        return new Known(known.matter(), known.term(), known.rule(), known.subject(), known.value(), material.addressee().stream().toList(), tags);
    }

    /** Bracketed text binds nobody; items of an option keep their force and are marked by the caller. */
    private static Force openOr(Frame frame) {
        Word first = frame.extent().first();
        return frame.clause().open() && first.is("[") ? Force.OPEN : frame.force();
    }
}
