package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.Analyzer;
import io.impasse.cli.Program.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check} from end to end: exit codes, shapes, streams and files. */
class CheckTest {
    private static final String HARMLESS = "Alba\n\n1. Alba borders the sea.\n";

    @TempDir
    private Path folder;

    @Test
    void exitsWithOneWhenThereAreErrors() {
        Outcome outcome = new Program().run("check", Program.DRAFT);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.text()).contains("draft-crosses-red-line").contains("    | ").contains("^^^^").doesNotContain("\u001b");
    }

    @Test
    void letsTheUserChooseWhatFails() {
        assertThat(new Program().run("check", Program.DRAFT, "--fail-level", "never").exit()).isZero();
        assertThat(new Program().input(HARMLESS).run("check", "-", "--case", "none").exit()).isZero();
        assertThat(new Program().input(HARMLESS).run("check", "-", "--case", "none", "--fail-level", "note").exit()).isEqualTo(1);
    }

    @Test
    void readsNoCaseButItsOwn() throws IOException {
        Path broken = folder.resolve("io/impasse/json/case-egypt-israel.json");
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "no JSON");
        Program spoiled = new Program().javaOption("-Xbootclasspath/a:" + folder);

        assertThat(spoiled.run("check", Program.DRAFT).exit()).isEqualTo(1);
        assertThat(spoiled.run("check", "--case", "egypt-israel", Program.DRAFT).exit()).isEqualTo(2);
    }

    @Test
    void readsStandardInputLikeAFile() throws IOException {
        String draft = Files.readString(Program.DRAFT);
        String piped = new Program().input(draft).run("check", "-", "--as-of", "2025-11-20", "-f", "json").text();
        String named = new Program().run("check", Program.DRAFT, "--as-of", "2025-11-20", "-f", "json").text();

        assertThat(piped).contains("\"file\": \"-\"");
        assertThat(piped.replace("\"-\"", "\"" + Program.DRAFT + "\"").equals(named)).isTrue();
    }

    @Test
    void takesACorrectedReading() throws IOException {
        Path provisions = folder.resolve("provisions.yaml");
        assertThat(new Program().run("read", Program.DRAFT, "-f", "yaml", "-o", provisions).exit()).isZero();
        Files.writeString(provisions, Files.readString(provisions).replace("max: 600000", "max: 900000"));

        String report = new Program().run("check", Program.DRAFT, "--provisions", provisions).text();

        assertThat(report).contains("force-limits.personnel of ukraine at ").contains("900,000 personnel");
    }

    @Test
    void writesAFileThatIsTheSameAsStandardOutput() throws IOException {
        Path report = folder.resolve("report.md");
        Files.writeString(report, "old");

        Outcome outcome = new Program().run("check", Program.DRAFT, "-f", "markdown", "-o", report);

        assertThat(outcome.text()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(Files.readString(report)).isEqualTo(new Program().run("check", Program.DRAFT, "-f", "markdown").text());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(report);
        }
    }

    @Test
    void givesSeveralDraftsAReportEach() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), HARMLESS);

        assertThat(new Program().run("check", Program.DRAFT, other, "-f", "json").text()).startsWith("[\n{").endsWith("}\n]\n");
        assertThat(new Program().run("check", Program.DRAFT, other).text()).contains("us-28-point-plan.txt").contains("other.txt");
        assertThat(new Program().run("check", other, "-f", "json").text()).startsWith("{").endsWith("}\n");
    }

    @Test
    void showsControlsOfADraftInsteadOfObeyingThem() {
        String hostile = "Plan\u001b]0;owned\u0007\n\n1. Alba will\u001b[2J \u202eexceed\u202c\u200f 5 \u0000".replace("\u0000", "") + "km as appropriate.\n";
        for (String format : new String[] {"text", "markdown"}) {
            Outcome outcome = new Program().input(hostile).run("check", "-", "--case", "none", "-f", format);

            assertThat(outcome.text()).contains("x1b").doesNotContain("\u001b", "\u0007", "\u202e");
        }
        assertThat(new Program().input(hostile).run("check", "-", "--case", "none", "-f", "json").text())
            .doesNotContain("\u001b", "\u0007", "\u202e", "\u200f");
        assertThat(new Program().input(hostile).run("read", "-", "--case", "none").text()).contains("\\x1b").doesNotContain("\u001b");
    }

    @Test
    void showsControlsInMessagesInsteadOfObeyingThem() {
        assertThat(new Program().run("check", "no\u001b[31msuch").err()).contains("no\\x1b[31msuch").doesNotContain("\u001b");
    }

    @Test
    void helpsWithEveryCommand() {
        assertThat(new Program().run("--help").text()).contains("check", "read", "rule", "rules", "explain", "bench", "help");
        assertThat(new Program().run("--version").text()).startsWith("impasse ");
        for (String command : new String[] {"check", "read", "rule", "rules", "explain", "bench", "help"}) {
            Outcome outcome = new Program().run(command, "--help");

            assertThat(outcome.exit()).isZero();
            assertThat(new String(outcome.out(), StandardCharsets.US_ASCII)).startsWith("Usage: impasse " + command)
                .isEqualTo(new Program().run("help", command).text());
        }
    }

    @Test
    void showsWhatIsReadTheRulesAndWhyAFindingHolds() {
        assertThat(new Program().run("read", Program.DRAFT).text()).contains("6 reads as: obligation of Ukraine, force-limits.personnel");
        assertThat(new Program().run("read", Program.DRAFT, "-f", "json").text()).contains("\"provisions\"").doesNotContain("\"findings\"");
        assertThat(new Program().run("rule").text()).contains("sticking/draft-crosses-red-line");
        assertThat(new Program().run("rule", "sticking/draft-crosses-red-line").text()).contains("rests on: ").contains("rule \"sticking/draft-crosses-red-line\"");

    }

    @Test
    void explainsACheckOfTwoPlacesWithTheWordsOfBoth() {
        String draft = "1. The customs office shall send the forms within 10 days of receipt.\n\n"
            + "2. The customs office shall send the forms within 30 days of receipt.\n";
        String id = Analyzer.builder().noCase().build().check("-", draft).findings().stream()
            .filter(finding -> finding.rule().id().equals("drafting/clause-comparison")).findFirst().orElseThrow().id();

        assertThat(new Program().input(draft).run("explain", id, "-", "--case", "none").text().replaceAll("\\s+", " "))
            .contains("\"The customs office shall send the forms within 10 days of receipt\"", "within 30 days of receipt\" the rule");
    }

    @Test
    void saysThatAReportWasLost() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), new PrintStream(full), new PrintStream(said), false);

        assertThat(new Main(console).run("check", Program.DRAFT.toString(), "--fail-level", "never")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("impasse: standard output: it takes no more");
    }

    @Test
    void explainsAFindingDownToItsSources() {
        String report = new Program().run("check", Program.DRAFT).text();
        String crossed = report.substring(report.indexOf("sticking/draft-crosses-red-line"));
        String id = crossed.substring(crossed.indexOf(", finding ") + ", finding ".length()).split("\n")[0];

        assertThat(new Program().run("explain", id, Program.DRAFT).text())
            .contains("finding " + id, "because rule sticking/draft-crosses-red-line", "red line, ", "https://");
    }
}
