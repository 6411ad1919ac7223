package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.Analyzer;
import io.impasse.Comparison;
import io.impasse.finding.Conflict;
import io.impasse.finding.TermZone;
import io.impasse.finding.Zone;
import io.impasse.model.Amount;
import io.impasse.model.Position;
import io.impasse.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a comparison of the positions in the built-in case must show on three days. */
class CompromiseTest {
    private static final Set<String> STUCK_ALWAYS = Set.of("foreign-forces.presence", "neutrality.alignment", "territory.status");

    private static Comparison asOf(String day) {
        return Analyzer.builder().asOf(LocalDate.parse(day)).build().compare();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-02", "2025-11-20", "2025-12-24"})
    void prisonersAndTheSeaAreCommonGround(String day) {
        assertThat(asOf(day).report().commonGround()).extracting(Zone::term).contains("prisoners.exchange", "navigation.sea");
    }

    @Test
    void theNonNuclearStatusIsCommonGroundOnceBothSaySo() {
        assertThat(asOf("2025-12-24").report().commonGround()).extracting(Zone::term).contains("nuclear-status.status");
        assertThat(zone(asOf("2025-11-20"), "nuclear-status.status").open()).extracting(Value::words).containsExactly("non-nuclear");
    }

    @Test
    void aNumberOfSoldiersCanBeAgreedOnlyAfterTheRedLineFell() {
        assertThat(zone(asOf("2025-11-20"), "force-limits.personnel").open()).containsExactly(Amount.unlimited("personnel"));
        assertThat(zone(asOf("2025-12-24"), "force-limits.personnel").open()).anyMatch(value -> Amount.exactly(800_000, "personnel").within(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-02", "2025-11-20", "2025-12-24"})
    void noPackageStandsWithoutAMove(String day) {
        Comparison comparison = asOf(day);

        assertThat(comparison.packages()).isEmpty();
        assertThat(stuck(comparison)).containsAll(STUCK_ALWAYS);
        assertThat(comparison.openings()).allSatisfy(opening -> assertThat(opening.ways()).isNotEmpty());
        assertThat(comparison.partialPackages()).isNotEmpty();
        assertThat(comparison.report().bridging().bounds().conflictsWhole()).isTrue();
    }

    @Test
    void ceasefireAndSettlementWaitForEachOther() {
        assertThat(asOf("2025-06-02").stickingPoints()).anyMatch(finding -> finding.rule().id().equals("sticking/order-reversed"));
        for (String day : List.of("2025-11-20", "2025-12-24")) {
            assertThat(asOf(day).conflicts()).anySatisfy(conflict -> assertThat(conflict.redLines()).extracting(line -> line.accepts().words())
                .containsExactlyInAnyOrder("ceasefire before settlement", "settlement before ceasefire"));
        }
    }

    @Test
    void aConflictShowsItsPositionsWithDatesAndSources() {
        Conflict conflict = asOf("2025-12-24").conflicts().stream()
            .filter(found -> found.parties().equals(List.of("russia", "ukraine")) && stuck(found).contains("territory.status")).findFirst().orElseThrow();

        assertThat(conflict.redLines()).extracting(Position::from).containsExactly(LocalDate.of(2025, 12, 16), LocalDate.of(2025, 11, 20));
        assertThat(conflict.redLines()).allSatisfy(line -> assertThat(line.source().address()).isNotBlank());
        assertThat(conflict.questions()).allSatisfy(question -> assertThat(question.subject().in()).contains("donetsk"));
    }

    @Test
    void aLeaderCanMoveAloneOrTwoTogether() {
        assertThat(asOf("2025-12-24").openings()).filteredOn(opening -> opening.conflicts().stream().anyMatch(conflict -> stuck(conflict).contains("neutrality.alignment")))
            .singleElement().satisfies(opening -> assertThat(opening.ways()).extracting(way -> String.join(" and ", way.parties())).containsExactly("russia", "eu and ukraine"));
    }

    private static TermZone zone(Comparison comparison, String term) {
        return comparison.zones().stream().filter(zone -> zone.question().term().id().equals(term)).findFirst().orElseThrow();
    }

    private static Set<String> stuck(Comparison comparison) {
        return comparison.conflicts().stream().flatMap(conflict -> stuck(conflict).stream()).collect(Collectors.toSet());
    }

    private static Set<String> stuck(Conflict conflict) {
        return Stream.of(conflict.questions()).flatMap(List::stream).map(question -> question.term().id()).collect(Collectors.toSet());
    }
}
