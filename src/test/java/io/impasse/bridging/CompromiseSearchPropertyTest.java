package io.impasse.bridging;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.finding.Bridging;
import io.impasse.finding.Conflict;
import io.impasse.finding.MustMove;
import io.impasse.finding.Opening;
import io.impasse.finding.PackageDeal;
import io.impasse.finding.Question;
import io.impasse.finding.TermZone;
import io.impasse.model.Claim;
import io.impasse.model.Position;
import io.impasse.model.Strength;
import io.impasse.model.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** On small cases the searches find what trying everything finds. */
class CompromiseSearchPropertyTest {
    private static final Limits ALL = new Limits(100_000, 100_000, 1_000, 10_000, 10_000, 1_000);
    private static final int TRIES = 400;

    private record Solved(SmallCase small, BruteForce force, Bridging bridging) {}

    /** Leaves out what is too large to try, and vocabularies that leave no package at all. */
    private static Solved solved(long seed) {
        SmallCase small = SmallCase.of(seed);
        Assume.that(BruteForce.size(small) <= 3_000);
        BruteForce force = new BruteForce(small);
        Assume.that(force.standsAtAll());
        return new Solved(small, force, search(small));
    }

    private static Bridging search(SmallCase small) {
        return new CompromiseSearch(small.vocabulary(), SmallCase.PARTIES, ALL).search(small.positions());
    }

    @Property(tries = TRIES)
    void zones_are_what_no_red_line_rejects(@ForAll long seed) {
        Solved solved = solved(seed);

        assertThat(solved.bridging().zones()).allSatisfy(zone -> assertThat(among(zone.question(), zone.open())).isEqualTo(solved.force().zone(zone.question())));
    }

    @Property(tries = TRIES)
    void conflicts_are_all_minimal_sets_that_cannot_stand(@ForAll long seed) {
        Solved solved = solved(seed);

        assertThat(solved.bridging().bounds().conflictsWhole()).isTrue();
        assertThat(solved.bridging().conflicts().stream().map(Conflict::redLines).map(CompromiseSearchPropertyTest::ids)).containsExactlyInAnyOrderElementsOf(solved.force().conflicts());
    }

    @Property(tries = TRIES)
    void moves_are_all_smallest_sets_that_open_a_package(@ForAll long seed) {
        Solved solved = solved(seed);

        assertThat(solved.bridging().bounds().movesWhole()).isTrue();
        assertThat(combined(solved.bridging().openings())).isEqualTo(solved.force().corrections());
    }

    @Property(tries = TRIES)
    void packages_are_all_that_none_betters(@ForAll long seed) {
        Solved solved = solved(seed);
        Map<Cost, Map<Question, Set<Value>>> found = new HashMap<>();
        solved.bridging().packages().forEach(deal -> found.put(cost(deal), values(deal)));

        assertThat(solved.bridging().bounds().packagesWhole()).isTrue();
        assertThat(found).isEqualTo(solved.force().packages());
    }

    @Property(tries = TRIES)
    void every_package_passes_every_red_line_and_misses_what_it_says(@ForAll long seed) {
        Solved solved = solved(seed);

        for (PackageDeal deal : solved.bridging().packages()) {
            Map<Question, Value> given = deal.parts().stream().collect(Collectors.toMap(PackageDeal.Part::question, PackageDeal.Part::value));
            assertThat(held(solved, Strength.RED_LINE)).allSatisfy(line -> assertThat(solved.force().met(line, given)).as(line.id()).isTrue());
            assertThat(deal.losses().stream().flatMap(loss -> Stream.concat(loss.demands().stream(), loss.preferences().stream())))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Strength.DEMAND, Strength.PREFERENCE).flatMap(strength -> held(solved, strength).stream())
                    .filter(wish -> SmallCase.PARTIES.contains(wish.party()) && !solved.force().met(wish, given)).toList());
        }
    }

    @Property(tries = TRIES)
    void what_must_move_are_the_conflicts_that_a_claim_makes(@ForAll long seed) {
        Solved solved = solved(seed);
        List<Claim> claims = List.of(SmallCase.claim(seed));
        BruteForce fixed = new BruteForce(solved.small(), claims);
        Assume.that(fixed.standsAtAll());

        MustMove move = new CompromiseSearch(solved.small().vocabulary(), SmallCase.PARTIES, ALL).mustMove(solved.small().positions(), claims);

        Set<Set<String>> made = move.conflicts().stream().map(Conflict::redLines).map(CompromiseSearchPropertyTest::ids).collect(Collectors.toSet());
        Set<Set<String>> all = fixed.conflicts();
        assertThat(all).containsAll(made);
        assertThat(made).containsAll(all.stream().filter(set -> !solved.force().conflicts().contains(set)).toList());
    }

    @Property(tries = TRIES)
    void swapping_the_parties_mirrors_everything(@ForAll long seed) {
        Bridging one = solved(seed).bridging();
        Bridging other = search(SmallCase.of(seed).swapped());

        assertThat(picture(other, SmallCase::swapped, SmallCase::swapped)).isEqualTo(picture(one, UnaryOperator.identity(), UnaryOperator.identity()));
    }

    @Property(tries = 100)
    void the_order_of_the_file_does_not_matter(@ForAll long seed) {
        Solved solved = solved(seed);
        List<Position> reversed = solved.small().positions().stream().sorted(Comparator.comparing(Position::id).reversed()).toList();

        assertThat(search(new SmallCase(solved.small().vocabulary(), reversed))).isEqualTo(solved.bridging());
    }

    private static List<Position> held(Solved solved, Strength strength) {
        return solved.small().positions().stream().filter(position -> position.strength() == strength).toList();
    }

    private static Set<Value> among(Question question, Collection<Value> joined) {
        return question.values().stream().filter(value -> joined.stream().anyMatch(value::within)).collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Position> positions) {
        return positions.stream().map(Position::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** One way out of each opening, in all combinations. */
    private static Set<Set<String>> combined(List<Opening> openings) {
        Set<Set<String>> combined = Set.of(Set.of());
        for (Opening opening : openings) {
            combined = combined.stream().flatMap(some -> opening.ways().stream().map(way -> {
                Set<String> all = new TreeSet<>(some);
                way.moves().forEach(move -> all.add(move.redLine().id()));
                return all;
            })).collect(Collectors.toSet());
        }
        return combined;
    }

    private static Cost cost(PackageDeal deal) {
        return new Cost(deal.losses().stream().map(loss -> new Cost.Miss(loss.demands().size(), loss.preferences().size())).toList());
    }

    private static Map<Question, Set<Value>> values(PackageDeal deal) {
        Map<Question, Set<Value>> values = new HashMap<>();
        for (PackageDeal.Part part : deal.parts()) {
            Set<Value> all = new HashSet<>(among(part.question(), part.also()));
            all.add(part.value());
            values.put(part.question(), all);
        }
        return values;
    }

    /** What a search found, as sets of words, with each actor and each value named as told. */
    private static Set<String> picture(Bridging bridging, UnaryOperator<String> actor, UnaryOperator<Value> value) {
        Function<Collection<Value>, String> words = values -> values.stream().map(value).map(Value::words).collect(Collectors.toCollection(TreeSet::new)).toString();
        Stream<String> zones = bridging.zones().stream().map(zone -> "zone " + zone.question().words() + words.apply(among(zone.question(), zone.open())) + distances(zone, actor));
        Stream<String> conflicts = bridging.conflicts().stream().map(conflict -> "conflict " + ids(conflict.redLines()));
        Stream<String> ways = bridging.openings().stream().flatMap(opening -> opening.ways().stream())
            .map(way -> "way " + new TreeSet<>(way.parties().stream().map(actor).toList()) + way.moves().stream().map(move -> move.redLine().id()).sorted().toList());
        Stream<String> deals = Stream.of(bridging.packages(), bridging.rest()).flatMap(List::stream).map(deal -> "package " + new TreeSet<>(deal.losses().stream()
            .map(loss -> actor.apply(loss.party()) + loss.demands().size() + "/" + loss.preferences().size()).toList())
            + values(deal).entrySet().stream().map(entry -> entry.getKey().words() + words.apply(entry.getValue())).sorted().toList());
        return Stream.of(zones, conflicts, ways, deals).flatMap(Function.identity()).collect(Collectors.toSet());
    }

    private static String distances(TermZone zone, UnaryOperator<String> actor) {
        return zone.distances().stream().map(distance -> actor.apply(distance.position().party()) + distance.length() + distance.unit()).sorted().toList().toString();
    }
}
