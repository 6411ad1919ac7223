package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.finding.Finding;
import io.impasse.finding.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shifts that the case of Russia and Ukraine is known for. */
class DriftTest {
    private static final List<String> AFTERWARDS = moved(LocalDate.of(2026, 3, 1));

    private static List<String> moved(LocalDate day) {
        List<Finding> moved = Analyzer.builder().asOf(day).build().compare().moved();
        assertThat(moved).allMatch(finding -> finding.conclusion().kind() == Kind.DRIFT);
        return moved.stream().map(Finding::message).toList();
    }

    @Test
    void allNineShiftsAreTold() {
        assertThat(AFTERWARDS)
            .anyMatch(message -> message.startsWith("ukraine moved on neutrality.alignment") && message.contains("2022-03-29") && message.contains("2022-09-30"))
            .contains("ukraine moved on force-limits.personnel of ukraine from unlimited personnel (red line, 2025-11-20) to 800,000 or more personnel in peacetime "
                + "(flexible, 2025-12-24), which accepts more.")
            .anyMatch(message -> message.startsWith("ukraine moved on withdrawal.extent") && message.contains("2022-11-15") && message.contains("2024-11-29"))
            .anyMatch(message -> message.startsWith("russia moved on territory.status") && message.contains("2022-03-07") && message.contains("2022-09-30"))
            .anyMatch(message -> message.startsWith("russia moved on security-guarantees.model") && message.contains("2025-08-20") && message.contains("2026-02-10"))
            .anyMatch(message -> message.startsWith("russia moved on identity.language") && message.contains("2025-06-02") && message.contains("2025-08-24"))
            .contains("russia moved on sanctions.scope from eu, third-states, uk, usa (demand, 2024-06-14) to russia, ukraine (demand, 2025-06-02).")
            .anyMatch(message -> message.startsWith("russia moved on nuclear-plant.operator") && message.contains("2025-04-01") && message.contains("2025-09-02"))
            .contains("usa moved on crimea.status from recognised-de-jure (flexible, 2025-04-17) to recognised-de-facto (flexible, 2025-11-20).",
                "usa held recognised-de-facto (flexible, 2025-11-20) on crimea.status until 2025-12-24, and nothing is on file in its place.");
    }

    @Test
    void whatMovesLaterIsNotKnownYet() {
        assertThat(moved(LocalDate.of(2025, 11, 30))).isNotEmpty().noneMatch(message -> message.contains("2025-12-24"));
    }

    @Test
    void aCheckIsNotFloodedWithThem() {
        assertThat(Analyzer.builtIn().check(Path.of("fixtures/cases/ukraine-russia/drafts/us-28-point-plan.txt")).findings())
            .noneMatch(finding -> finding.conclusion().kind() == Kind.DRIFT);
    }
}
