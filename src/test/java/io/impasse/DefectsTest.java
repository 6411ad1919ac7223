package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A defect of a draft is found in any wording, from the text on, and a draft without it is let alone. The file names a rule and then
 * texts in which it speaks (+) and is silent (-); {@code //} parts the lines of a text.
 */
class DefectsTest {
    private static final Analyzer ANALYZER = Analyzer.builder().caseFolder(Path.of("fixtures/reading")).profile("ceasefire").build();
    private static final Path DEFECTS = Path.of("src/test/resources/defects.txt");

    @TestFactory
    Stream<DynamicTest> a_defect_is_found_and_nothing_else() throws IOException {
        return Stream.of(Files.readString(DEFECTS).split("\n\\s*\n")).flatMap(DefectsTest::tests);
    }

    private static Stream<DynamicTest> tests(String group) {
        List<String> lines = group.strip().lines().toList();
        String rule = lines.get(0).substring(1).strip();
        return lines.stream().skip(1).map(line -> dynamicTest(rule + " " + line, () -> {
            String text = "Agreement\n\n" + line.substring(1).strip().replace(" // ", "\n\n") + "\n";
            boolean found = ANALYZER.check("draft", text).findings().stream().anyMatch(finding -> finding.rule().id().equals(rule));
            assertThat(found).as(text).isEqualTo(line.startsWith("+"));
        }));
    }
}
