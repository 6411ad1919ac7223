package io.impasse.reading;

import io.impasse.finding.FrameReading;
import io.impasse.finding.FrameReading.Outcome;
import io.impasse.finding.FrameReading.Role;
import io.impasse.finding.FrameReading.Trial;
import io.impasse.model.Provision;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import io.impasse.reading.ProvisionReader.Material;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells how a frame was read: asks the reading rules once more, and keeps which of their conditions held, and by which words. */
final class Explainer {
    /** So many rules that nearly matched are told. */
    private static final int NEAREST = 3;
    /** The most letters of a particle: be, of, to. */
    private static final int PARTICLE = 2;
    private static final Set<String> NAMES = Set.of("<actor>", "<of-actor>", "<of-outsider>", "<place>");
    private static final Comparator<Trial> NEAREST_FIRST = Comparator.comparingInt(Explainer::held).thenComparingInt(Explainer::letters).reversed()
        .thenComparing(Trial::rule);

    private final Grammar grammar;
    private final List<RuleMatcher> rules;
    private final Material material;
    private final Facets facets;
    private final Frame frame;

    Explainer(Grammar grammar, List<RuleMatcher> rules, Material material) {
        this.grammar = grammar;
        this.rules = rules;
        this.material = material;
        this.facets = material.facets();
        this.frame = material.frame();
    }

    /** @param provisions what came of the frame */
    FrameReading explain(List<Provision> provisions, List<Quote> references) {
        List<Trial> trials = new ArrayList<>(rules.stream().filter(rule -> rule.reads(facets)).map(rule -> trial(rule, facets, outcome(rule, provisions))).toList());
        if (trials.isEmpty()) {
            provisions.forEach(provision -> rules.stream().filter(rule -> rule.rule().id().equals(provision.rule())).map(this::lent).forEach(trials::add));
        }
        rules.stream().filter(rule -> !rule.reads(facets)).flatMap(this::near).sorted(NEAREST_FIRST).limit(NEAREST).forEach(trials::add);
        return new FrameReading(material.quote().apply(frame.extent().words()), roles(references), trials, provisions);
    }

    private static Outcome outcome(RuleMatcher rule, List<Provision> provisions) {
        return provisions.stream().anyMatch(provision -> provision.rule().equals(rule.rule().id())) ? Outcome.READ : Outcome.UNUSED;
    }

    /** A rule that gives the frame its issue, and does not match it. */
    private Trial lent(RuleMatcher rule) {
        boolean heading = !frame.topic().isEmpty() && rule.reads(facets.ofTopic());
        List<FrameReading.Condition> when = heading ? holding(rule.when(), facets.ofTopic()) : List.of();
        return new Trial(rule.rule().id(), rule.rule().matter(), heading ? Outcome.HEADING : Outcome.BEFORE, when, List.of());
    }

    private Trial trial(RuleMatcher rule, Facets seen, Outcome outcome) {
        return new Trial(rule.rule().id(), about(rule), outcome, holding(rule.when(), seen), holding(rule.valueWhen(seen), seen));
    }

    private static String about(RuleMatcher rule) {
        return rule.rule().term().isEmpty() ? rule.rule().matter() : rule.rule().term();
    }

    /** The conditions of the first alternative that holds. */
    private List<FrameReading.Condition> holding(List<RuleMatcher.Condition> alternatives, Facets seen) {
        return alternatives.stream().filter(alternative -> alternative.holds(seen)).findFirst().map(alternative -> conditions(alternative, seen)).orElse(List.of());
    }

    /** The nearest alternative of the rule of which all conditions hold but one, and one of them by words of the frame. */
    private Stream<Trial> near(RuleMatcher rule) {
        return rule.when().stream().filter(alternative -> alternative.roles().stream().filter(role -> !role.holds(facets)).count() == 1)
            .map(alternative -> new Trial(rule.rule().id(), about(rule), Outcome.NEAR, conditions(alternative, facets), List.of()))
            .filter(trial -> held(trial) > 0).min(NEAREST_FIRST).stream();
    }

    /** How much of the frame it knows: words count twice as much as a verb, which may do anything; names and particles tell nothing of the matter. */
    private static int held(Trial trial) {
        return matched(trial).filter(condition -> !NAMES.contains(condition.phrase()) && condition.phrase().length() > PARTICLE)
            .mapToInt(condition -> !condition.words().isEmpty() ? 2 : condition.role().equals("action") ? 1 : 0).sum();
    }

    private static int letters(Trial trial) {
        return matched(trial).mapToInt(condition -> condition.words().length()).sum();
    }

    private static Stream<FrameReading.Condition> matched(Trial trial) {
        return trial.when().stream().filter(FrameReading.Condition::holds);
    }

    private List<FrameReading.Condition> conditions(RuleMatcher.Condition alternative, Facets seen) {
        return alternative.roles().stream().filter(role -> !role.negative() || !role.holds(seen)).map(role -> condition(role, seen)).toList();
    }

    private FrameReading.Condition condition(RuleMatcher.Role role, Facets seen) {
        boolean holds = role.holds(seen);
        List<String> asked = List.copyOf(role.ids());
        if (holds == role.negative()) {
            return new FrameReading.Condition(role.name(), asked, false, "", instead(role, seen));
        }
        if (role.byId() || role.name().equals("action")) {
            return new FrameReading.Condition(role.key(), asked, holds, known(role, seen), "");
        }
        Slice where = seen.where(role.name(), role.phrases()).orElseThrow();
        PhraseSet.Hit hit = role.phrases().first(where).orElseThrow();
        return new FrameReading.Condition(role.key(), asked, holds, hit.phrase().source(), text(new Slice(where.sentence(), hit.from(), hit.to())));
    }

    /** The id that matches, or the phrase that begins at the verb. */
    private static String known(RuleMatcher.Role role, Facets seen) {
        return ids(role, seen).stream().filter(role.ids()::contains).findFirst()
            .orElseGet(() -> role.phrases().longest(seen.frame().sentence(), seen.frame().verb()).orElseThrow().phrase().source());
    }

    private static Collection<String> ids(RuleMatcher.Role role, Facets seen) {
        return role.byId() ? seen.ids(role.name()) : seen.frame().actions();
    }

    /** What the frame has in a role that does not match. */
    private String instead(RuleMatcher.Role role, Facets seen) {
        boolean id = role.byId() || role.name().equals("action");
        return id ? String.join(", ", ids(role, seen)) : String.join(" \u2026 ", texts(seen.words(role.name())));
    }

    private List<Role> roles(List<Quote> references) {
        String bearer = new Agents(grammar).named(frame);
        List<String> bearerWords = bearer.isEmpty() ? List.of() : List.of(bearer);
        return Stream.of(new Role("bearer", frame.bearer().actors(), bearerWords),
            new Role("force", List.of(frame.force().id(), frame.style().name().toLowerCase(Locale.ROOT)), texts(cues())),
            new Role("action", frame.actions(), frame.verb() < 0 ? List.of() : texts(List.of(new Slice(frame.sentence(), frame.verb(), frame.verb() + 1)))),
            new Role("theme", List.of(), texts(facets.words("theme"))),
            new Role("quantity", material.numbers().stream().map(Quantity::unit).distinct().toList(), material.numbers().stream().map(number -> number.quote().text()).toList()),
            new Role("time", material.deadline().map(deadline -> deadline.startEvent()).filter(event -> !event.isEmpty()).stream().toList(),
                material.deadline().map(deadline -> deadline.quote().text()).stream().toList()),
            new Role("place", List.copyOf(facets.places()), List.of()),
            new Role("condition", List.of(), texts(frame.conditions())), new Role("exception", List.of(), texts(frame.exceptions())),
            new Role("reference", List.of(), references.stream().map(Quote::text).toList()))
            .filter(role -> !role.ids().isEmpty() || !role.words().isEmpty()).toList();
    }

    /** The words that give the frame its force: those of modality between its subject and the words behind its verb. */
    private List<Slice> cues() {
        List<Slice> cues = new ArrayList<>();
        for (int at = frame.subject().to(); at < frame.rest().from(); at++) {
            Optional<Grammar.ForceCue> cue = grammar.force(frame.sentence(), at);
            cue.map(found -> new Slice(frame.sentence(), found.from(), found.to())).ifPresent(cues::add);
            at = cue.map(found -> found.to() - 1).orElse(at);
        }
        return cues;
    }

    private List<String> texts(List<Slice> slices) {
        return slices.stream().filter(slice -> !slice.words().stream().allMatch(Word::mark)).map(this::text).toList();
    }

    private String text(Slice slice) {
        return material.quote().apply(slice.words()).text();
    }
}
