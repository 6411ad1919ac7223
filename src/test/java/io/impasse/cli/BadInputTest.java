package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.cli.Program.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Unusable input: exit 2, one line on standard error that names place, fault and remedy, and nothing anywhere else. */
class BadInputTest {
    private static final String CASE = """
        id: small
        title: A small case
        actors:
          - { id: alba, title: Alba, names: [=Alba], party: true, signs: true }
        places:
          - { id: north, names: [north] }
        """;
    private static final String POSITION = "{ party: alba, term: withdrawal.extent, accepts: [complete], strength: demand, "
        + "from: 2025-01-01, says: \"wants it\", source: { address: \"https://example.org\", grade: press } }";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoDraft() throws IOException {
        return tests(Map.of(
            folder.resolve("missing.txt").toString(), "missing.txt: no such file; check the path",
            folder.toString(), "this is a directory; name a file in it",
            file("empty.txt", ""), "empty.txt: this file is empty; give a draft that has text",
            file("binary.txt", "ab\0\0cd\1\2"), "binary.txt: this is a binary file (character 2 is NUL); save it as UTF-8 plain text",
            file("latin.txt", new byte[] {'a', '\n', (byte) 0xe9, 'b'}), "latin.txt:2: byte 2 is no UTF-8; save it as UTF-8 plain text",
            file("large.txt", "x".repeat(5_000_001)), "large.txt: larger than 5 MB; a draft may have 5 MB at most; cut it into parts",
            file("line.txt", "word ".repeat(2_000_000)), "line.txt: larger than 5 MB; a draft may have 5 MB at most; cut it into parts",
            file("deep.txt", deeplyIndented()), "clauses nested deeper than 100 levels; give the lists fewer levels"));
    }

    /** A bullet under a bullet, 1,000 times. */
    private static String deeplyIndented() {
        return IntStream.range(0, 1_000).mapToObj(depth -> "  ".repeat(depth) + "- The parties shall:\n").collect(Collectors.joining());
    }

    private Stream<DynamicTest> tests(Map<String, String> errors) {
        return errors.entrySet().stream().sorted(Map.Entry.comparingByValue())
            .map(entry -> DynamicTest.dynamicTest(entry.getValue(), () -> assertRefused(entry.getValue(), "check", entry.getKey())));
    }

    @Test
    void readsALineOfFourMegabytes() throws IOException {
        Outcome outcome = new Program().javaOption("-Xmx512m").run("check", "--case", "none", "--fail-level", "never",
            file("line.txt", "word ".repeat(800_000)));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void refusesEmptyStandardInput() {
        assertRefused("-: this file is empty", "check", "-");
    }

    @Test
    void refusesUnknownIdsAndOffersTheNearest() {
        assertRefused("--case: unknown case \"ukrain-russia\"; did you mean \"ukraine-russia\"?", "check", "--case", "ukrain-russia", Program.DRAFT);
        assertRefused("profile: unknown profile \"ceasfire\"; did you mean \"ceasefire\"?", "check", "--profile", "ceasfire", Program.DRAFT);
        assertRefused("profile: unknown profile \"x\"; the profiles are ceasefire, framework, settlement", "check", "--profile", "x", Program.DRAFT);
        assertRefused("--format: unknown format \"jsn\"; did you mean \"json\"?", "check", "-f", "jsn", Program.DRAFT);
        assertRefused("--fail-level: unknown level \"warn\"", "check", "--fail-level", "warn", Program.DRAFT);
        assertRefused("drafting/vage-word: unknown rule; did you mean \"drafting/vague-word\"?", "rule", "drafting/vage-word");
        assertRefused("ffffffffffff: no finding has this id; impasse check prints the ids", "explain", "ffffffffffff", Program.DRAFT);
    }

    @Test
    void refusesUnknownOptionsAndCommandsAndOffersTheNearest() {
        assertRefused("--as-off: unknown option; did you mean \"--as-of\"?", "check", "--as-off", "2025-01-01", Program.DRAFT);
        assertRefused("chekc: unknown command; did you mean \"check\"?", "chekc", Program.DRAFT);
        assertRefused("chekc: unknown command; did you mean \"check\"?", "help", "chekc");
        assertRefused("no command given; see impasse --help");
        assertRefused("check: missing required parameter: 'DRAFT'; see impasse check --help", "check");
    }

    @Test
    void refusesWhatIsNoDate() {
        assertRefused("--as-of: \"2025-02-30\" is no date; give it as YYYY-MM-DD, such as 2025-11-20", "check", "--as-of", "2025-02-30", Program.DRAFT);
        assertRefused("--as-of: \"\" is no date", "check", "--as-of", "", Program.DRAFT);
    }

    @Test
    void refusesProvisionsThatFitNoDraft() throws IOException {
        String provisions = file("provisions.yaml", "provisions: []\n");

        assertRefused("--provisions: there are several drafts", "check", Program.DRAFT, Program.DRAFT, "--provisions", provisions);
        assertRefused("none.yaml: ", "check", Program.DRAFT, "--provisions", folder.resolve("none.yaml"));
    }

    @Test
    void refusesAnOutputPathItCannotWriteAndLeavesNothing() throws IOException {
        assertRefused("cannot be written", "check", Program.DRAFT, "-o", folder.resolve("no/such/folder/report.txt"));
        assertRefused("this is a folder; name a file in it", "check", Program.DRAFT, "-o", folder);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void writesNothingWhenOneOfSeveralDraftsIsUnusable() {
        Path report = folder.resolve("report.json");

        assertRefused("missing.txt: no such file", "check", Program.DRAFT, folder.resolve("missing.txt"), "-o", report);

        assertThat(report).doesNotExist();
    }

    @Test
    void refusesAFolderWithoutACase() {
        assertRefused("the directory has no case.yaml", "check", "--case", folder, Program.DRAFT);
        assertRefused("there is no such directory", "check", "--case", folder.resolve("missing"), Program.DRAFT);
    }

    @TestFactory
    Stream<DynamicTest> refusesFaultyCases() {
        return Map.of(
            "positions: [", "positions.yaml:1: ",
            "positions: []\npositions: []", "positions.yaml:2: the key \"positions\" stands twice",
            "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\npositions: []", "alias",
            "positions:\n  - " + POSITION.replace("withdrawal.extent", "withdrawal.extend"), "positions.yaml:2: unknown term \"withdrawal.extend\"",
            "positions:\n  - " + POSITION.replace("[complete]", "[complet]"), "positions.yaml:2: unknown option \"complet\" of withdrawal.extent; did you mean \"complete\"?",
            "positions:\n  - " + POSITION.replace("party: alba", "party: abla"), "positions.yaml:2: unknown actor \"abla\"",
            "positions:\n  - " + POSITION.replace("says:", "until: 2024-12-31, says:"), "positions.yaml:2: ",
            "positions:\n  - " + POSITION.replace("strength: demand", "strength: wish"), "positions.yaml:2: unknown strength \"wish\"")
            .entrySet().stream().sorted(Map.Entry.comparingByValue())
            .map(entry -> DynamicTest.dynamicTest(entry.getValue(), () -> assertRefused(entry.getValue(), "check", "--case",
                caseWith(entry.getKey()), Program.DRAFT)));
    }

    @Test
    void acceptsTheSameCaseWithoutTheFault() throws IOException {
        Outcome outcome = new Program().run("check", "--case", caseWith("positions:\n  - " + POSITION), "--fail-level", "never", Program.DRAFT);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }

    private void assertRefused(String message, Object... arguments) {
        Outcome outcome = new Program().run(arguments);

        assertThat(outcome.err()).startsWith("impasse: ").contains(message).hasLineCount(1).doesNotContain("Exception", "\tat ");
        assertThat(outcome.text()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(2);
    }

    private Path caseWith(String positions) throws IOException {
        Path dir = Files.createTempDirectory(folder, "case");
        Files.writeString(dir.resolve("case.yaml"), CASE);
        Files.writeString(dir.resolve("positions.yaml"), positions);
        return dir;
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
