package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.finding.Finding;
import io.impasse.model.Quote;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a check of the 28-point draft must find, each with its places quoted. */
class MustShowTest {
    private static final Analysis ANALYSIS = Analyzer.builtIn().check(Program.DRAFT);

    @Test
    void theForceLimitCrossesARedLine() {
        assertThat(findings("sticking/draft-crosses-red-line", "600,000 personnel")).singleElement()
            .satisfies(finding -> assertThat(finding.message()).startsWith("Point 6 ").contains("ukraine", "2025-11-20"));
    }

    @Test
    void deFactoAndInternationalRecognitionClashInsidePoint21() {
        assertThat(findings("drafting/legal-grade-clash", "")).anySatisfy(finding -> {
            assertThat(quotes(finding)).anyMatch(words -> words.contains("de facto"));
            assertThat(quotes(finding)).anyMatch(words -> words.contains("internationally recognised"));
        });
    }

    @Test
    void theHundredDaysHaveNoStart() {
        assertThat(findings("drafting/deadline-without-start", "100 days")).anySatisfy(finding ->
            assertThat(quotes(finding)).anyMatch(words -> words.contains("100 days")));
    }

    @Test
    void organisationsAreBoundThatAreNotParty() {
        assertThat(findings("drafting/binds-non-party", "")).extracting(finding -> finding.conclusion().actor()).contains("eu", "nato");
    }

    @Test
    void guaranteesNameNobody() {
        assertThat(findings("drafting/guarantee-without-guarantor", "")).anySatisfy(finding ->
            assertThat(quotes(finding)).anyMatch(words -> words.contains("security guarantees")));
    }

    @Test
    void theCeasefireWaitsForARetreat() {
        assertThat(findings("drafting/cessation-waits", "")).anySatisfy(finding ->
            assertThat(quotes(finding)).anyMatch(words -> words.contains("fallen back")));
    }

    @Test
    void prisonersAreCommonGround() {
        assertThat(ANALYSIS.report().zones()).anyMatch(zone -> zone.term().startsWith("prisoners."));
    }

    @Test
    void neutralityChangesWithThePositions() {
        Analysis earlier = Analyzer.builder().asOf(LocalDate.of(2022, 4, 1)).build().check(Program.DRAFT);

        assertThat(neutrality(ANALYSIS)).anyMatch(message -> message.contains("ukraine rules out"));
        assertThat(neutrality(earlier)).isNotEqualTo(neutrality(ANALYSIS)).noneMatch(message -> message.contains("ukraine rules out"));
    }

    private static List<String> neutrality(Analysis analysis) {
        return analysis.findings().stream().filter(finding -> finding.conclusion().matter().equals("neutrality")
            && finding.rule().id().startsWith("sticking/draft-")).map(Finding::message).toList();
    }

    private static List<Finding> findings(String rule, String words) {
        return ANALYSIS.findings().stream()
            .filter(finding -> finding.rule().id().equals(rule) && finding.message().contains(words)).toList();
    }

    private static List<String> quotes(Finding finding) {
        return finding.conclusion().places().stream().map(Quote::text).toList();
    }
}
