package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.cli.Program.Outcome;
import io.impasse.json.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code impasse compare} as a process. */
class CompareTest {
    private static final String CASE = """
        id: lake
        title: The lake
        actors:
          - { id: alba, title: Alba, names: [=Alba], party: true, signs: true }
          - { id: brog, title: Brog, names: [=Brog], party: true, signs: true }
        """;
    private static final String RED_LINES = position("alba", "withdrawal.extent", "[complete]", "red-line", "")
        + position("brog", "withdrawal.extent", "[none]", "red-line", "");

    @TempDir
    private Path folder;

    private static String position(String party, String term, String accepts, String strength, String more) {
        return "  - { party: " + party + ", term: " + term + ", accepts: " + accepts + ", strength: " + strength
            + ", from: 2025-01-02, says: \"says so\", source: { address: \"https://example.org/" + party + "\", grade: official }" + more + " }\n";
    }

    private Path caseOf(String positions) throws IOException {
        Path dir = Files.createTempDirectory(folder, "case");
        Files.writeString(dir.resolve("case.yaml"), CASE);
        Files.writeString(dir.resolve("positions.yaml"), "positions:\n" + positions);
        return dir;
    }

    private static Outcome compare(Object... arguments) {
        return new Program().run(Stream.concat(Stream.of("compare"), Arrays.stream(arguments)).toArray());
    }

    @Test
    void tellsWhatClashesWhoCouldMoveAndHowFar() throws IOException {
        Outcome outcome = compare("--case", caseOf(RED_LINES));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.text()).startsWith("Positions in The lake as of 2025-01-02\n\n  issue       alba      brog      between the parties\n"
            + "  withdrawal  red line  red line  deadlock\n");
        assertThat(outcome.text()).contains("  Conflict 1: withdrawal.extent\n    - Alba says so (red line, 2025-01-02, official: https://example.org/alba)\n");
        assertThat(outcome.text()).contains("    - if Alba moved on withdrawal.extent from complete to none, 5 steps (2025-01-02)\n");
        assertThat(outcome.text().replaceAll("\\d+ rules", "all rules")).endsWith("1 sticking point, 1 conflict of red lines, no package; 2 positions on 1 question; all rules; case\nlake as of 2025-01-02\n");
    }

    @Test
    void offersPackagesWhereNoRedLineStandsInTheWay() throws IOException {
        Outcome outcome = compare("--case", caseOf(position("alba", "withdrawal.extent", "[complete]", "demand", "")
            + position("brog", "withdrawal.extent", "[none]", "demand", "") + position("brog", "elections.held", "[required]", "red-line", "")));

        assertThat(outcome.text()).contains("2 packages that none betters\n", "Package 1: Alba misses 0 demands and 0 preferences; Brog misses 1 demand and 0 preferences\n"
            + "    - withdrawal.extent: complete\n", "Package 2: Alba misses 1 demand and 0 preferences; Brog misses 0 demands", "2 packages; 3 positions");
    }

    @Test
    void aConditionOpensARedLine() throws IOException {
        Outcome outcome = compare("--case", caseOf(RED_LINES + position("brog", "withdrawal.extent", "[part, complete]", "flexible",
            ", provided: [{ term: sanctions.relief, accepts: [lifted] }]")));

        assertThat(outcome.text()).doesNotContain("RED LINES THAT CANNOT").contains("withdrawal.extent: no value\n", "- complete if sanctions.relief at lifted\n", "1 package that none betters");
    }

    @Test
    void endsWithWhatHasMovedWithBothDaysAndSources() throws IOException {
        String before = position("alba", "withdrawal.extent", "[part]", "demand", "").replace("2025-01-02, says: \"says so", "2024-01-02, until: 2025-01-02, says: \"wanted less");
        String dropped = position("brog", "elections.held", "[required]", "demand", "").replace("2025-01-02", "2024-03-01, until: 2024-04-01");
        Path file = caseOf(RED_LINES + before + dropped);

        assertThat(compare("--case", file).text()).contains("WHAT HAS MOVED\n\n  Brog on elections.held\n    - Brog says so (demand, 2024-03-01, official: https://example.org/brog)\n"
            + "    - required: ended on 2024-04-01, and nothing is on file in its place\n"
            + "  Alba on withdrawal.extent\n    - Alba wanted less (demand, 2024-01-02, official: https://example.org/alba)\n"
            + "    - Alba says so (red line, 2025-01-02, official: https://example.org/alba)\n");
        assertThat(compare("--case", file, "-f", "json").text())
            .contains("\"message\": \"alba moved on withdrawal.extent from part (demand, 2024-01-02) to complete (red line, 2025-01-02).\"", "\"later\": null");
        assertThat(compare("--case", file, "--as-of", "2024-03-31").text()).doesNotContain("MOVED");
    }

    @Test
    void theJsonKeepsToItsSchema() throws IOException {
        for (Path file : List.of(caseOf(RED_LINES), Path.of("fixtures/cases/ukraine-russia"))) {
            Outcome outcome = compare("--case", file, "-f", "json");

            assertThat(Schemas.faultsOfJson("comparison", outcome.text())).isEmpty();
            assertThat(outcome.exit()).isZero();
        }
    }

    @Test
    void markdownSaysTheSameAndEscapesTheCase() throws IOException {
        Outcome outcome = compare("--case", caseOf(RED_LINES.replace("says so", "wants *all* of <it>")), "-f", "markdown");

        assertThat(outcome.text()).startsWith("# Positions in The lake as of 2025-01-02\n").contains("| withdrawal | red line | red line | deadlock |",
            "## Red lines that cannot stand together", "Alba wants \\*all\\* of &lt;it&gt;", "<https://example.org/alba>");
    }

    @Test
    void writesWholeFilesAndTheSameBytesEachTime() throws IOException {
        Path one = folder.resolve("one.json");
        Path other = folder.resolve("other.json");

        assertThat(compare("--as-of", "2025-12-24", "-f", "json", "-o", one).text()).isEmpty();
        compare("--as-of", "2025-12-24", "-f", "json", "-o", other);

        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void refusesWhatItCannotUse() throws IOException {
        assertRefused("lake: no position stands on 2024-01-01; name a case with positions, or another day", "--case", caseOf(RED_LINES), "--as-of", "2024-01-01");
        assertRefused("none: no position stands", "--case", "none");
        assertRefused("--format: unknown format \"jsn\"; did you mean \"json\"?", "-f", "jsn");
        assertRefused("draft.txt: unexpected argument", "draft.txt");
        assertRefused("positions.yaml:2: unknown term \"sanctions.relif\"; did you mean \"sanctions.relief\"?", "--case",
            caseOf(position("alba", "withdrawal.extent", "[none]", "demand", ", provided: [{ term: sanctions.relif, accepts: [lifted] }]")));
        assertRefused("positions.yaml:2: \"confidential\" must be true or false, not \"yes\"", "--case",
            caseOf(position("alba", "withdrawal.extent", "[none]", "demand", ", confidential: yes")));
    }

    private static void assertRefused(String message, Object... arguments) {
        Outcome outcome = compare(arguments);

        assertThat(outcome.err()).startsWith("impasse: ").contains(message).hasLineCount(1);
        assertThat(outcome.text()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(2);
    }

    @Test
    void aCheckDoesNotLoadTheSolver() {
        Outcome outcome = new Program().javaOption("-verbose:class").run("check", Program.DRAFT);

        assertThat(outcome.text().lines().filter(line -> line.contains("org.sat4j") || line.contains("io.impasse.bridging"))).isEmpty();
    }
}
