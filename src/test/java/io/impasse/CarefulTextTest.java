package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.impasse.finding.Finding;
import io.impasse.finding.Severity;
import io.impasse.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A careful armistice is let alone; each of twenty defects planted in it is found where it stands. */
class CarefulTextTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Analyzer ANALYZER = Analyzer.builder().caseFolder(Path.of("fixtures/reading")).profile("ceasefire").build();

    @Test
    void a_careful_text_gives_no_error_and_no_warning() throws IOException {
        assertThat(findings(Files.readString(RESOURCES.resolve("careful.txt")))).filteredOn(finding -> finding.severity() != Severity.NOTE)
            .extracting(Finding::message).isEmpty();
    }

    /** The file names a rule, the clause in which it must speak, the words of the careful text, and the words put in their place. */
    @TestFactory
    Stream<DynamicTest> a_planted_defect_is_found_where_it_stands() throws IOException {
        String careful = Files.readString(RESOURCES.resolve("careful.txt"));
        return Files.readAllLines(RESOURCES.resolve("planted.txt")).stream().map(line -> dynamicTest(line, () -> {
            String[] parts = line.split(" \\| ");
            String[] words = parts[2].split(" => ");
            assertThat(careful).containsOnlyOnce(words[0]);
            String planted = careful.replace(words[0], words[1].equals("-") ? "" : words[1].replace(" // ", "\n"));
            assertThat(findings(planted)).anyMatch(finding -> speaks(finding, parts[0], parts[1]));
        }));
    }

    private static boolean speaks(Finding finding, String rule, String clause) {
        List<String> clauses = finding.conclusion().places().stream().map(Quote::clause).toList();
        return finding.rule().id().equals(rule) && (clauses.contains(clause) || clauses.isEmpty() && clause.equals("-"));
    }

    private static List<Finding> findings(String text) {
        return ANALYZER.check("armistice.txt", text).findings();
    }
}
