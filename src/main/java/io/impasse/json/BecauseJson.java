package io.impasse.json;

import static java.util.Map.entry;

import io.impasse.finding.Conclusion;
import io.impasse.finding.Justification;
import io.impasse.model.Actor;
import io.impasse.model.Ambiguity;
import io.impasse.model.Bridge;
import io.impasse.model.Cycle;
import io.impasse.model.Law;
import io.impasse.model.Lookalike;
import io.impasse.model.Mention;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Setting;
import io.impasse.model.Shift;
import io.impasse.model.Slot;
import io.impasse.model.Step;
import io.impasse.model.Waits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes why something holds: the facts it rests on, each written by the writer of its type. */
final class BecauseJson {
    private final ValueJson values;
    private final Map<Class<?>, BiConsumer<JsonOut, Object>> writers;

    BecauseJson(ValueJson values) {
        this.values = values;
        this.writers = Map.ofEntries(
            entry(Provision.class, (out, fact) -> out.text("ref", ((Provision) fact).id())),
            entry(Position.class, (out, fact) -> position(out, (Position) fact)),
            entry(Searched.class, (out, fact) -> searched(out, (Searched) fact)),
            entry(Mention.class, (out, fact) -> mention(out, (Mention) fact)),
            entry(Lookalike.class, (out, fact) -> lookalike(out, (Lookalike) fact)),
            entry(Waits.class, (out, fact) -> waits(out, (Waits) fact)),
            entry(Cycle.class, (out, fact) -> out.objects("links", ((Cycle) fact).links(), BecauseJson::waits)),
            entry(Actor.class, (out, fact) -> out.text("actor", ((Actor) fact).id())),
            entry(Ambiguity.class, (out, fact) -> ambiguity(out, (Ambiguity) fact)),
            entry(Law.class, (out, fact) -> law(out, (Law) fact)),
            entry(Step.class, (out, fact) -> step(out, (Step) fact)),
            entry(Bridge.class, (out, fact) -> bridge(out, (Bridge) fact)),
            entry(Shift.class, (out, fact) -> shift(out, (Shift) fact)),
            entry(Slot.class, (out, fact) -> out.text("technique", ((Slot) fact).technique()).text("says", ((Slot) fact).says())
                .text("item", ((Slot) fact).item())),
            entry(Setting.class, (out, fact) -> setting(out, (Setting) fact)));
    }

    /** The whole tree: a given fact, or a conclusion with its rule and the reasons below it. */
    void tree(JsonOut out, Justification why) {
        fact(out, why.fact());
        if (!why.rule().isEmpty()) {
            out.text("rule", why.rule()).objects("because", why.because(), this::tree);
        }
    }

    /** The fields of a fact. */
    void fact(JsonOut out, Object fact) {
        if (fact instanceof Conclusion conclusion) {
            out.text("fact", "conclusion").text("kind", conclusion.kind().id()).text("message", conclusion.sentence());
            return;
        }
        out.text("fact", fact.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        writers.getOrDefault(fact.getClass(), (it, other) -> it.text("text", other.toString())).accept(out, fact);
    }

    private void position(JsonOut out, Position position) {
        out.text("party", position.party()).text("term", position.term())
            .texts("of", position.subject().of()).texts("in", position.subject().in())
            .object("accepts", it -> values.write(it, position.term(), position.accepts()))
            .text("strength", position.strength().id()).text("condition", position.condition())
            .text("date", position.from().toString()).text("source", position.source().address())
            .text("grade", position.source().grade().id()).text("says", position.says());
    }

    private void shift(JsonOut out, Shift shift) {
        out.object("earlier", it -> position(it, shift.earlier()));
        shift.later().ifPresentOrElse(now -> out.object("later", it -> position(it, now)), () -> out.nothing("later"));
    }

    private static void searched(JsonOut out, Searched searched) {
        out.text("item", searched.item()).texts("cues", searched.cues()).number("clauses", searched.clauses())
            .objects("hits", searched.hits(), BecauseJson::place);
    }

    private static void mention(JsonOut out, Mention mention) {
        out.text("category", mention.category()).text("word", mention.word());
        place(out, mention.quote());
    }

    private static void waits(JsonOut out, Waits waits) {
        out.text("step", waits.step()).text("awaited", waits.awaited());
        place(out, waits.quote());
    }

    private static void lookalike(JsonOut out, Lookalike pair) {
        out.text("clash", pair.clash().id()).objects("places", List.of(pair.first(), pair.second()), BecauseJson::place);
    }

    private static void step(JsonOut out, Step step) {
        out.text("event", step.event()).truth("timed", step.timed());
        place(out, step.quote());
    }

    private static void law(JsonOut out, Law law) {
        out.text("actor", law.actor()).text("effect", law.effect()).text("law", law.law()).text("says", law.says())
            .text("source", law.source().address());
    }

    private static void ambiguity(JsonOut out, Ambiguity open) {
        out.text("words", open.words()).text("clause", open.clause()).text("term", open.term()).texts("wantedBy", open.wantedBy())
            .object("readings", it -> open.readings().forEach(it::text)).text("since", open.since().toString()).text("until", open.limit().words())
            .text("resolver", open.resolver()).text("source", open.source().address()).text("grade", open.source().grade().id())
            .objects("places", open.places(), BecauseJson::place);
    }

    private static void bridge(JsonOut out, Bridge bridge) {
        out.text("technique", bridge.technique()).text("occasion", bridge.occasion().id()).texts("terms", bridge.terms())
            .object("sets", sets -> bridge.sets().forEach(sets::text));
    }

    private static void setting(JsonOut out, Setting setting) {
        out.text("profile", setting.profile()).text("asOf", day(setting));
    }

    /** The day of a setting; empty: not known. */
    static String day(Setting setting) {
        return setting.dated() ? setting.asOf().toString() : "";
    }

    private static void place(JsonOut out, Quote quote) {
        out.text("clause", quote.clause()).number("start", quote.start()).number("end", quote.end())
            .text("quote", quote.text());
    }
}
