package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a party confides is used in the search, and shown to nobody but its own party and a mediator. */
class AudienceTest {
    private static final List<String> SECRETS = List.of("754321", "754,321", "whispers", "example.org/secret", "765432", "765,432");

    @TempDir
    private Path folder;
    private Path draft;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
            id: lake
            title: The lake
            actors:
              - { id: alba, title: Alba, names: [=Alba], party: true, signs: true }
              - { id: brog, title: Brog, names: [=Brog], party: true, signs: true }
            """);
        Files.writeString(folder.resolve("positions.yaml"), """
            positions:
              - { party: alba, term: force-limits.personnel, of: [alba], accepts: { min: 754321 }, strength: red-line, confidential: true,
                  from: 2025-01-02, says: whispers a floor, source: { address: "https://example.org/secret", grade: official } }
              - { party: alba, term: elections.held, accepts: [required], strength: flexible, confidential: true, from: 2025-01-02, says: whispers,
                  provided: [{ term: force-limits.personnel, of: [brog], accepts: 765432 }], source: { address: "https://example.org/secret", grade: official } }
              - { party: alba, term: elections.held, accepts: [own-decision], strength: demand, confidential: true, from: 2024-01-02, until: 2025-01-02,
                  says: whispers of before, source: { address: "https://example.org/secret", grade: official } }
              - { party: brog, term: force-limits.personnel, of: [alba], accepts: { max: 500000 }, strength: red-line,
                  from: 2025-01-02, says: wants fewer soldiers, source: { address: "https://example.org/open", grade: official } }
              - { party: brog, term: force-limits.personnel, of: [brog], accepts: { max: 900000 }, strength: demand,
                  from: 2025-01-02, says: wants enough soldiers, source: { address: "https://example.org/open", grade: official } }
              - { party: brog, term: elections.held, accepts: [own-decision], strength: red-line,
                  from: 2025-01-02, says: wants no elections fixed, source: { address: "https://example.org/open", grade: official } }
            """);
        draft = Files.writeString(folder.resolve("draft.txt"), "1. The armed forces of Alba shall not exceed 600,000 personnel.\n");
    }

    private Outcome run(String audience, Object... command) {
        return new Program().run(Stream.concat(Stream.of(command), Stream.of("--case", folder, "--audience", audience)).toArray());
    }

    @TestFactory
    Stream<DynamicTest> nobodyElseSeesWhatIsConfided() {
        List<Object[]> commands = List.of(new Object[] {"compare"}, new Object[] {"compare", "-f", "json"}, new Object[] {"compare", "-f", "markdown"},
            new Object[] {"what-must-move", "force-limits.personnel={ max: 600000 }", "--of", "alba"},
            new Object[] {"what-must-move", "1", draft, "-f", "json"},
            new Object[] {"what-if", "--change", "party: brog, term: elections.held, drop: true"},
            new Object[] {"what-if", "-f", "json", "--change", "party: brog, term: elections.held, drop: true", draft},
            new Object[] {"check", draft, "--fail-level", "never"}, new Object[] {"check", draft, "-f", "json", "--fail-level", "never"});
        return commands.stream().flatMap(command -> Stream.of("public", "brog").map(audience ->
            DynamicTest.dynamicTest(audience + " " + Stream.of(command).limit(4).toList(), () -> {
                Outcome outcome = run(audience, command);

                assertThat(outcome.err()).isEmpty();
                assertThat(outcome.exit()).isZero();
                assertThat(outcome.text()).doesNotContain(SECRETS);
            })));
    }

    @Test
    void itsPartyAndTheMediatorSeeIt() {
        assertThat(run("mediator", "compare").text()).contains("whispers a floor", "754,321", "RED LINES THAT CANNOT STAND TOGETHER");
        assertThat(run("alba", "compare", "-f", "json").text()).contains("754321", "https://example.org/secret");
        assertThat(run("mediator", "check", draft).text()).contains("whispers a floor");
    }

    @Test
    void theSearchUsesItAndTellsOnlyWhetherAPackageStands() {
        assertThat(run("public", "compare").text().replace("\n", " ")).contains("; with confidential positions no package;").doesNotContain("RED LINES THAT CANNOT");
        assertThat(run("public", "compare", "-f", "json").text()).contains("\"standsWithConfidential\": false");
        assertThat(run("mediator", "compare").text()).doesNotContain("with confidential positions");
    }

    @Test
    void supposingDoesNotTellWhereAConfidedRedLineRuns() {
        String below = run("public", "what-if", "--change", "party: brog, term: force-limits.personnel, of: [alba], accepts: { max: 754000 }").text();
        String above = run("public", "what-if", "--change", "party: brog, term: force-limits.personnel, of: [alba], accepts: { max: 755000 }").text();

        assertThat(above.replace("755,000", "754,000")).isEqualTo(below);
    }

    @Test
    void theDayOfAConfidedPositionDoesNotShow() throws IOException {
        Path positions = folder.resolve("positions.yaml");
        Files.writeString(positions, Files.readString(positions).replaceFirst("from: 2025-01-02", "from: 2025-03-17"));

        assertThat(run("public", "compare").text()).contains("as of 2025-01-02").doesNotContain("2025-03-17");
        assertThat(run("mediator", "compare").text()).contains("as of 2025-03-17");
    }

    @Test
    void askingWhatMustMoveDoesNotTellWhereAConfidedRedLineRuns() {
        for (String ceiling : List.of("400000", "760000")) {
            Outcome outcome = run("public", "what-must-move", "force-limits.personnel=" + ceiling, "--of", "alba", "-f", "json");

            assertThat(outcome.text()).doesNotContain("\"party\": \"alba\"");
        }
        assertThat(run("alba", "what-must-move", "force-limits.personnel=400000", "--of", "alba").text()).contains("whispers a floor");
    }

    @Test
    void whatOthersConfideCannotBeProbedBySupposing() {
        assertThat(run("brog", "what-if", "--change", "party: alba, term: force-limits.personnel, drop: true").err())
            .contains("no position of alba on force-limits.personnel stands on 2025-01-02");
    }

    @Test
    void anAudienceIsKnown() {
        assertThat(run("mediatr", "compare").err()).isEqualTo("impasse: audience: unknown audience \"mediatr\"; did you mean \"mediator\"?\n");
    }
}
