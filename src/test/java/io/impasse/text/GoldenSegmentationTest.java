package io.impasse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text in the folder {@code golden} is cut into exactly the clauses of the file {@code .clauses} beside it. */
class GoldenSegmentationTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/impasse/text/golden");

    @TestFactory
    Stream<DynamicTest> textsAreCutAsTheirOutlinesSay() throws IOException {
        List<Path> texts = texts();
        assertThat(texts).hasSizeGreaterThan(4);
        return texts.stream().map(text -> DynamicTest.dynamicTest(text.getFileName().toString(), () -> compare(text)));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> !file.toString().endsWith(".clauses")).sorted().toList();
        }
    }

    private static void compare(Path file) throws IOException {
        String text = Files.readString(file);
        Agreement agreement = Segmenter.segment(file.toString(), text);
        Path outline = file.resolveSibling(file.getFileName() + ".clauses");
        assertThat(Outline.of(agreement)).isEqualTo(Files.readString(outline));
        Spans.check(agreement);
    }
}
