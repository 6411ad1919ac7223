package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.model.Actors;
import io.impasse.model.Amount;
import io.impasse.model.Choice;
import io.impasse.model.Order;
import io.impasse.model.Period;
import io.impasse.model.Places;
import io.impasse.model.Term;
import io.impasse.model.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in the syntax of the files is read as the same value. */
class ValueRoundTripTest {
    private static final List<String> IDS = List.of("alba", "borduria", "corda", "delta");
    private static final List<String> EVENTS = List.of("ceasefire", "signature", "withdrawal");

    private static Value read(String space, String yaml) {
        Cast cast = Cast.read(Tree.yaml("f.yaml", "actors: " + mappings() + "\nplaces: " + mappings()));
        Term term = new Term("i.t", "T", space, space.equals("choice") ? IDS : List.of(), false, false, "km", false);
        return new ValueReader(cast, EVENTS).read(Tree.yaml("f.yaml", yaml), term);
    }

    private static String mappings() {
        return IDS.stream().map(id -> "{ id: " + id + " }").toList().toString();
    }

    @Provide
    Arbitrary<Collection<String>> ids() {
        return Arbitraries.of(IDS).set().ofMinSize(1).map(set -> set);
    }

    @Property(tries = 200)
    void sets_of_options_actors_and_places(@ForAll("ids") Collection<String> ids) {
        assertThat(read("choice", ids.toString())).isEqualTo(Choice.of(ids));
        assertThat(read("actors", ids.toString())).isEqualTo(new Actors(new TreeSet<>(ids)));
        assertThat(read("places", ids.toString())).isEqualTo(new Places(new TreeSet<>(ids)));
    }

    @Property(tries = 200)
    void the_complement_of_a_complement_is_the_set(@ForAll("ids") Collection<String> ids) {
        TreeSet<String> rest = new TreeSet<>(IDS);
        rest.removeAll(ids);
        if (!rest.isEmpty()) {
            assertThat(read("choice", "{ not: " + rest + " }")).isEqualTo(Choice.of(ids));
            assertThat(read("actors", "{ not: " + rest + " }")).isEqualTo(new Actors(new TreeSet<>(ids)));
            assertThat(read("places", "{ not: " + rest + " }")).isEqualTo(new Places(new TreeSet<>(ids)));
        }
    }

    @Provide
    Arbitrary<Amount> amounts() {
        Arbitrary<Double> ends = Arbitraries.oneOf(Arbitraries.doubles().between(0, 1e12),
            Arbitraries.integers().between(0, 1_000_000).map(Integer::doubleValue), Arbitraries.just(Double.POSITIVE_INFINITY));
        return Combinators.combine(ends, ends, Arbitraries.of("", "peacetime"))
            .as((one, two, qualifier) -> new Amount(Math.min(one, two), Math.max(one, two), "km", qualifier));
    }

    @Property(tries = 500)
    void amounts_with_any_ends(@ForAll("amounts") Amount amount) {
        String qualifier = amount.qualifier().isEmpty() ? "" : ", qualifier: " + amount.qualifier();
        assertThat(read("amount", "{ min: " + end(amount.min()) + ", max: " + end(amount.max()) + qualifier + " }"))
            .isEqualTo(amount);
    }

    private static String end(double end) {
        return Double.isInfinite(end) ? "unlimited" : BigDecimal.valueOf(end).toPlainString();
    }

    @Property(tries = 200)
    void periods_and_orders(@ForAll("ends") int length, @ForAll("events") String one, @ForAll("events") String two) {
        assertThat(read("period", "{ length: " + length + ", unit: day, start: " + one + " }"))
            .isEqualTo(new Period(length, "day", one));
        if (!one.equals(two)) {
            assertThat(read("order", "{ before: " + one + ", after: " + two + " }")).isEqualTo(new Order(one, two));
        }
    }

    @Provide
    Arbitrary<Integer> ends() {
        return Arbitraries.integers().between(0, 100_000);
    }

    @Provide
    Arbitrary<String> events() {
        return Arbitraries.of(EVENTS);
    }

    @Property(tries = 500)
    void any_text_survives_as_json(@ForAll String text) {
        String json = JsonText.compact(out -> new JsonOut(out).object(it -> it.texts("t", List.of(text, "x"))));
        assertThat(Tree.json("f.json", json).get("t").items().get(0).raw()).isEqualTo(text);
        assertThat(json).doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069\\u061c\\u200e\\u200f]");
    }
}
