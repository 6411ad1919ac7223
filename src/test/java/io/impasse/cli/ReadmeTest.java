package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.Analyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {
    private static final String FENCE = "```";

    @TempDir
    private Path folder;

    @Test
    void itsExcerptIsFromTheReport() throws IOException {
        String report = Analyzer.builtIn().check(Program.DRAFT).toText();

        for (String finding : block("text").split("\n\n")) {
            assertThat(report.contains(finding)).as("the report no longer has this:\n%s", finding).isTrue();
        }
    }

    @Test
    void itsExcerptOfAComparisonIsFromTheComparison() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String report = Analyzer.builder().asOf(LocalDate.of(2025, 12, 24)).build().compare().toText();

        for (String part : block(readme.substring(readme.indexOf("\n## Where a compromise")), "text").split("\n\n")) {
            assertThat(report.contains(part)).as("the comparison no longer has this:\n%s", part).isTrue();
        }
    }

    @Test
    void itsExampleCompilesAndRuns() throws IOException {
        Path source = Files.writeString(folder.resolve("Example.java"), block("java"));
        String classPath = System.getProperty("java.class.path");
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-cp", classPath, "-d", folder.toString(),
            source.toString());
        assertThat(errors).isZero();

        Path json = folder.resolve("report.json");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Program.Outcome outcome = new Program().run(new ProcessBuilder(List.of(java, "-cp",
            folder + System.getProperty("path.separator") + classPath, "Example", Program.DRAFT.toString(), json.toString())));

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.text()).contains("Point 6 sets force-limits.personnel of ukraine at 600,000 personnel");
        assertThat(json).content().startsWith("{").contains("\"findings\"");
    }

    @Test
    void itsFirstCommandIsThatOfTheContinuousIntegration() throws IOException {
        assertThat(block("sh").lines()).containsExactly("./impasse check " + Program.DRAFT, "./mvnw verify");
        assertThat(Files.readString(Path.of(".ci/run"))).contains(Program.DRAFT.toString(), "\n./mvnw verify");
    }

    /** The first fenced block of that language. */
    private static String block(String language) throws IOException {
        return block(Files.readString(Path.of("README.md")), language);
    }

    private static String block(String readme, String language) {
        int start = readme.indexOf(FENCE + language + "\n") + FENCE.length() + language.length() + 1;
        return readme.substring(start, readme.indexOf("\n" + FENCE, start));
    }
}
