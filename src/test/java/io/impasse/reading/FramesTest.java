package io.impasse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Provision;
import io.impasse.model.Quantity;
import io.impasse.text.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One duty in many wordings has one force, one bearer and one number, whatever it is about. */
class FramesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("rules"));
    private static final Reader READER = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules(),
        CaseFiles.read(Path.of("fixtures/reading"), KNOWLEDGE.vocabulary()));
    private static final Path GROUPS = Path.of("src/test/resources/frames.txt");

    /** The file holds groups; the first line of each says what each of its texts must give. {@code ||} parts clauses. */
    @TestFactory
    Stream<DynamicTest> wordingsOfOneDutyGiveOneFrame() throws IOException {
        return groups().flatMap(lines -> lines.stream().skip(1)
            .map(text -> dynamicTest(text, () -> assertThat(frames(text)).as(text).contains(lines.get(0).substring(1).strip()))));
    }

    @TestFactory
    Stream<DynamicTest> renamingTheActorsRenamesTheFrameAndNothingElse() throws IOException {
        return groups().flatMap(lines -> lines.stream().skip(1)
            .map(text -> dynamicTest(text, () -> assertThat(frames(swapped(text))).as(text).isEqualTo(frames(text).stream().map(FramesTest::renamed).toList()))));
    }

    private static Stream<List<String>> groups() throws IOException {
        return Stream.of(Files.readString(GROUPS).split("\n\\s*\n")).map(group -> group.strip().lines().toList());
    }

    private static String swapped(String text) {
        return text.replace("Alba", "@").replace("Borduria", "Alba").replace("@", "Borduria");
    }

    private static String renamed(String frame) {
        return frame.contains("alba+borduria") ? frame
            : frame.replace("alba", "@").replace("borduria", "alba").replace("@", "borduria");
    }

    private static List<String> frames(String text) {
        StringBuilder clauses = new StringBuilder();
        int number = 1;
        for (String clause : text.split("\\|\\|")) {
            clauses.append(number++).append(". ").append(clause.strip()).append('\n');
        }
        return READER.read(Segmenter.segment("-", clauses.toString())).provisions().stream().map(FramesTest::frame).toList();
    }

    private static String frame(Provision provision) {
        String numbers = provision.numbers().stream().map(FramesTest::number).collect(Collectors.joining("; "));
        boolean named = !provision.obligors().isEmpty() && !provision.tags().contains(Provision.IMPLIED);
        return provision.force().id() + " by " + (named ? String.join("+", new TreeSet<>(provision.obligors())) : "nobody")
            + (numbers.isEmpty() ? "" : ": " + numbers);
    }

    private static String number(Quantity quantity) {
        return Math.round(quantity.max()) + " " + quantity.unit();
    }
}
