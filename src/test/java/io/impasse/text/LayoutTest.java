package io.impasse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of layout that a reader would not call a change leave the clauses as they are. */
class LayoutTest {
    private static final Path DRAFTS = Path.of("fixtures/cases/ukraine-russia/drafts");
    private static final Path GOLDEN = Path.of("src/test/resources/io/impasse/text/golden");

    static List<Path> texts() throws IOException {
        try (Stream<Path> drafts = Files.list(DRAFTS); Stream<Path> golden = Files.list(GOLDEN)) {
            return Stream.concat(drafts, golden).filter(file -> !file.toString().endsWith(".clauses")).sorted().toList();
        }
    }

    static List<Path> unwrapped() throws IOException {
        try (Stream<Path> drafts = Files.list(DRAFTS)) {
            return drafts.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lineEndsOfOtherSystemsGiveTheSameClauses(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(outline(text.replace("\n", "\r\n"))).isEqualTo(outline(text));
        assertThat(outline(text.replace("\n", "\r"))).isEqualTo(outline(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void indentingTheWholeTextChangesNothing(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(outline(text.lines().map(line -> "    " + line).collect(Collectors.joining("\n")))).isEqualTo(outline(text));
        assertThat(outline(text.lines().map(line -> "\t" + line + "  ").collect(Collectors.joining("\n")))).isEqualTo(outline(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void moreBlankLinesBetweenParagraphsChangeNothing(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(outline("\n\n" + text.replace("\n\n", "\n \n\t\n\n") + "\n\n")).isEqualTo(outline(text));
    }

    @ParameterizedTest
    @MethodSource("unwrapped")
    void wrappingAnyLabelledClauseKeepsTheTree(Path file) throws IOException {
        String text = Files.readString(file);
        Agreement whole = Segmenter.segment("draft", text);
        for (Clause clause : whole.clauses().stream().filter(piece -> !piece.label().isEmpty()).toList()) {
            for (int width = 40; width <= 110; width += 7) {
                String wrapped = text.substring(0, clause.span().start()) + wrap(clause.span().of(text), width)
                        + text.substring(clause.span().end());
                assertThat(outline(wrapped)).as("%s at %s columns", clause.id(), width).isEqualTo(outline(text));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("unwrapped")
    void wrappingTheWholeTextKeepsTheTree(Path file) throws IOException {
        String text = Files.readString(file);
        for (int width = 50; width <= 110; width += 5) {
            int columns = width;
            String wrapped = text.lines().map(line -> wrap(line, columns)).collect(Collectors.joining("\n"));
            assertThat(labelled(wrapped)).as("at %s columns", width).isEqualTo(labelled(text));
        }
    }

    /** Fills each line with as many words as fit. */
    private static String wrap(String text, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String word : text.split(" ")) {
            String last = lines.get(lines.size() - 1);
            boolean fits = last.isEmpty() || last.length() + 1 + word.length() <= width;
            if (fits) {
                lines.set(lines.size() - 1, last.isEmpty() ? word : last + " " + word);
            } else {
                lines.add(word);
            }
        }
        return String.join("\n", lines);
    }

    private static String outline(String text) {
        Agreement agreement = Segmenter.segment("draft", text);
        Spans.check(agreement);
        return Outline.of(agreement);
    }

    /** Without paragraphs: no reader can tell where one ends when all lines are equally long. */
    private static List<String> labelled(String text) {
        return Segmenter.segment("draft", text).clauses().stream().filter(clause -> clause.kind() != ClauseKind.PARAGRAPH)
                .map(Clause::id).toList();
    }
}
