package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.Analyzer;
import io.impasse.cli.Program.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code impasse read}: what no rule reads, and why. */
class ReadTest {
    private static final String PACT = "Pact\n\n1. Ukraine shall oil all its heavy weapons.\n2. Lamps\n   (a) Russia shall paint. Done at dawn.\n";

    @TempDir
    private Path folder;

    private static Outcome read(Object... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "read";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return new Program().input(PACT).run(arguments);
    }

    @Test
    void listsTheProvisionsOnNoKnownIssue() {
        assertThat(read().text()).contains("  p1 1 reads as: obligation of Ukraine\n      unread: on no known issue\n")
            .contains("UNREAD: 2 PROVISIONS ON NO KNOWN ISSUE\n\n  p1 1, line 3: \"Ukraine shall oil all its heavy weapons\"\n  p2 2(a), line 5", "\"Russia shall paint\"\n")
            .endsWith("4 clauses, 1 unread; 3 provisions, 2 unread\n");
    }

    @Test
    void explainsAClauseInEveryFormat() {
        Outcome text = read("--explain", "1");
        assertThat(text.err()).isEmpty();
        assertThat(text.exit()).isZero();
        assertThat(text.text()).startsWith("How 1 is read, in Pact\n\nFRAME 1\n\n  1, line 3: \"Ukraine shall oil all its heavy weapons\"\n    - bearer: ukraine, by \"Ukraine\"\n")
            .contains("    - force: obligation, modal, by \"shall\"\n", "  nearly read by reading/withdrawal", "    - missing: no action of [", "it has \"oil\"")
            .endsWith("  p1 1 reads as: obligation of Ukraine, on no known issue: unread\n\n1 frame, 1 provision, 1 unread\n");
        assertThat(read("--explain", "1", "-f", "markdown").text()).startsWith("# How 1 is read, in Pact\n\n## Frame 1\n\n- 1, line 3: ");
        assertThat(read("--explain", "1", "-f", "json").text()).startsWith("{\n  \"clause\": {\n    \"id\": \"1\"").contains("\"outcome\": \"near\"", "\"asked\": [", "\"frameless\": []");
    }

    @Test
    void writesTheExplanationThatTheLibraryGives() {
        Path file = folder.resolve("explanation.txt");

        assertThat(new Program().run("read", Program.DRAFT, "--explain", "6", "-o", file).text()).isEmpty();

        Analyzer analyzer = Analyzer.builtIn();
        assertThat(file).hasContent(analyzer.explain(analyzer.check(Program.DRAFT), "6").toText()).content()
            .contains("read by reading/force-limits (force-limits.personnel)").endsWith(" unread\n");
    }

    @Test
    void refusesAClauseThatTheDraftDoesNotHave() {
        refuses("2(b): the draft has no such clause; did you mean \"2(a)\"?", "--explain", "2(b)");
        refuses("--format: unknown format \"yaml\"; the formats are text, markdown, json", "--explain", "1", "-f", "yaml");
        refuses("--explain", "--explain");
    }

    private void refuses(String message, Object... options) {
        Path file = folder.resolve("out.txt");
        Object[] all = new Object[options.length + 2];
        all[0] = "-o";
        all[1] = file;
        System.arraycopy(options, 0, all, 2, options.length);
        Outcome outcome = read(all);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message).hasLineCount(1);
        assertThat(file).doesNotExist();
    }
}
