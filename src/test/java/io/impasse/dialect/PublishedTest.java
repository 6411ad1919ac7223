package io.impasse.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedTest {

    @Test
    void no_published_word_is_an_operator_of_the_rule_language() {
        assertThat(Published.members()).doesNotContain("after", "before", "coincides", "contains", "during", "excludes",
            "finishedby", "finishes", "from", "in", "includes", "matches", "meets", "metby", "not", "or", "overlappedby",
            "overlaps", "soundslike", "startedby", "starts", "str", "then", "when");
    }

    @Test
    void no_component_is_invisible_to_the_rule_compiler() {
        assertThat(Published.members()).noneMatch(word -> word.startsWith("is") && !word.equals("isEmpty"))
            .noneMatch(word -> word.length() == 1);
    }

    @Test
    void every_conclusion_is_published() throws IOException {
        for (Path file : Files.list(Path.of("src/main/java/io/impasse/finding")).toList()) {
            if (file.toString().endsWith(".java") && Files.readString(file).contains("implements Conclusion")) {
                assertThat(Published.conclusions()).contains(file.getFileName().toString().replace(".java", ""));
            }
        }
    }
}
