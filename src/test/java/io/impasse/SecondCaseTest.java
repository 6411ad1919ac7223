package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.finding.Finding;
import io.impasse.model.Position;
import io.impasse.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of the frameworks of 1978 must find, and that it takes no side. */
class SecondCaseTest {
    private static final Path CASE = Path.of("fixtures/cases/egypt-israel");
    private static final Path DRAFT = CASE.resolve("drafts/framework-1978.txt");
    private static final Analysis ANALYSIS = Analyzer.builder().caseId("egypt-israel").build().check(DRAFT);
    private static final Map<String, String> OTHER = Map.of("egypt", "israel", "israel", "egypt", "Egypt", "Israel", "Israel", "Egypt",
        "Egyptian", "Israeli", "Israeli", "Egyptian");
    private static final Pattern NAMES = Pattern.compile("\\b(egypt|israel|Egyptian|Egypt|Israeli|Israel)\\b(?!-)");

    @TempDir
    private Path folder;

    @Test
    void theSettlersInTheSinaiAreTheStickingPointUntilTheParliamentVotes() {
        assertThat(messages(ANALYSIS, "sticking/red-lines-exclude-each-other")).singleElement().asString()
            .contains("egypt holds the framework void unless all settlers leave", "israel wants the settlements in the Sinai to stay");
        assertThat(messages(on(1978, 9, 28), "sticking/red-lines-exclude-each-other")).isEmpty();
    }

    @Test
    void theCanalAndDiplomaticRelationsWereRedLinesFourYearsBefore() {
        assertThat(messages(on(1974, 1, 1), "sticking/draft-crosses-red-line"))
            .anyMatch(message -> message.startsWith("Point II.14 sets navigation.straits in suez-canal at free; egypt"))
            .anyMatch(message -> message.startsWith("Point II.21 sets sovereignty.recognition at diplomatic-relations; egypt"));
        assertThat(messages(ANALYSIS, "sticking/draft-crosses-red-line"))
            .noneMatch(message -> message.startsWith("Point II.14") || message.contains("diplomatic-relations; egypt"));
    }

    @Test
    void selfDeterminationIsInDisputeUntilTheFramework() {
        assertThat(messages(on(1978, 8, 1), "sticking/demand-crosses-red-line")).anyMatch(message -> message.contains("self-determination"));
        assertThat(messages(ANALYSIS, "sticking/demand-crosses-red-line")).noneMatch(message -> message.contains("self-determination"));
    }

    @Test
    void jerusalemStandsBetweenThemAndTheTextIsSilentOnIt() {
        assertThat(messages(ANALYSIS, "sticking/demand-crosses-red-line")).anyMatch(message -> message.contains("Jerusalem"));
        assertThat(ANALYSIS.provisions()).noneMatch(provision -> provision.subject().in().contains("jerusalem"));
    }

    @Test
    void jordanAndTheInhabitantsAreBoundWithoutSigning() {
        assertThat(findings(ANALYSIS, "drafting/binds-non-party")).extracting(finding -> finding.conclusion().actor())
            .contains("inhabitants", "jordan");
    }

    @Test
    void theLeagueRejectsTheRecognitionThatThePartiesAgreeOn() {
        assertThat(messages(ANALYSIS, "sticking/draft-crosses-red-line")).anyMatch(message ->
            message.startsWith("Point II.21 sets sovereignty.recognition at diplomatic-relations; arab-league"));
    }

    @Test
    void theWithdrawalFromTheSinaiCrossesNoRedLineAndPassageMeetsADemand() {
        assertThat(messages(ANALYSIS, "sticking/draft-crosses-red-line")).noneMatch(message -> message.startsWith("Point II.12"));
        assertThat(messages(ANALYSIS, "sticking/draft-meets-demand")).anyMatch(message -> message.startsWith("Point II.14 sets navigation.straits"));
    }

    @Test
    void theReportOfTheOtherSideIsTheMirrorImage() throws IOException {
        Files.createDirectory(folder.resolve("drafts"));
        for (String file : List.of("case.yaml", "positions.yaml", "drafts/framework-1978.txt")) {
            Files.writeString(folder.resolve(file), exchanged(Files.readString(CASE.resolve(file))));
        }
        Analysis mirrored = Analyzer.builder().caseFolder(folder).build().check(folder.resolve("drafts/framework-1978.txt"));

        List<String> expected = marks(ANALYSIS).map(SecondCaseTest::exchanged).map(SecondCaseTest::sorted).sorted().toList();
        assertThat(expected).hasSizeGreaterThan(80);
        assertThat(marks(mirrored).map(SecondCaseTest::sorted)).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** A finding without what depends on the alphabet or on the length of a name. */
    private static Stream<String> marks(Analysis analysis) {
        return analysis.findings().stream().map(finding -> String.join(" ",
            finding.rule().id(), finding.conclusion().actor(), String.join(" ", finding.conclusion().parties()),
            String.join(" ", finding.conclusion().places().stream().map(Quote::text).toList()), positions(finding)));
    }

    private static String positions(Finding finding) {
        return finding.why().leaves().stream().filter(Position.class::isInstance).map(Position.class::cast)
            .map(position -> position.party() + " " + position.says()).collect(Collectors.joining(" "));
    }

    private static String exchanged(String text) {
        return NAMES.matcher(text).replaceAll(name -> OTHER.get(name.group()));
    }

    private static String sorted(String mark) {
        return String.join(" ", new TreeSet<>(List.of(mark.split("\\s+"))));
    }

    private static Analysis on(int year, int month, int day) {
        return Analyzer.builder().caseId("egypt-israel").asOf(LocalDate.of(year, month, day)).build().check(DRAFT);
    }

    private static List<Finding> findings(Analysis analysis, String rule) {
        return analysis.findings().stream().filter(finding -> finding.rule().id().equals(rule)).toList();
    }

    private static List<String> messages(Analysis analysis, String rule) {
        return findings(analysis, rule).stream().map(Finding::message).toList();
    }
}
