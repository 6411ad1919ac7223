package io.impasse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Provision;
import io.impasse.model.Value;
import io.impasse.text.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values are recognised in many wordings, and near misses are not taken for an issue or a value. What is an issue stands with its reading rules. */
class IssueWordingsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("rules"));
    private static final Reader READER = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules(),
        CaseFiles.read(Path.of("fixtures/reading"), KNOWLEDGE.vocabulary()));
    private static final Path GROUPS = Path.of("src/test/resources/issue-wordings.txt");
    private static final String NEAR_MISS = "- ";

    /** The first line of a group is an issue, or a term with its value; lines that begin with a dash are near misses. */
    @TestFactory
    Stream<DynamicTest> wordings_are_read_and_near_misses_are_not() throws IOException {
        return Stream.of(Files.readString(GROUPS).split("\n\\s*\n")).flatMap(IssueWordingsTest::tests);
    }

    private static Stream<DynamicTest> tests(String group) {
        List<String> lines = group.strip().lines().toList();
        String meaning = lines.get(0).substring(1).strip();
        return lines.stream().skip(1).map(line -> line.startsWith(NEAR_MISS)
            ? dynamicTest(meaning + " is not in: " + line.substring(NEAR_MISS.length()), () -> assertThat(meanings(line.substring(NEAR_MISS.length()))).doesNotContain(meaning))
            : dynamicTest(meaning + " is in: " + line, () -> assertThat(meanings(line)).contains(meaning)));
    }

    /** The issues that the sentence is about, and the values that it sets. */
    private static List<String> meanings(String sentence) {
        return READER.read(Segmenter.segment("-", "1. " + sentence + "\n")).provisions().stream().flatMap(IssueWordingsTest::meanings).toList();
    }

    private static Stream<String> meanings(Provision provision) {
        return Stream.of(provision.matter(), provision.term() + " " + provision.value().map(Value::words).orElse("-"));
    }
}
