package io.impasse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Provision;
import io.impasse.text.Segmenter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every reading rule reads the sentences it says it reads, and none of those it says it does not. */
class ReadingRulesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("rules"));
    private static final Reader READER = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules(),
        CaseFiles.read(Path.of("src/test/resources/cases/alba-borduria"), KNOWLEDGE.vocabulary()));

    @TestFactory
    Stream<DynamicTest> everyRuleReadsItsSentences() {
        return KNOWLEDGE.readingRules().stream().flatMap(rule -> Stream.concat(
            rule.reads().stream().map(sentence -> dynamicTest(rule.id() + " reads: " + sentence,
                () -> assertThat(provisions(sentence)).extracting(Provision::rule).contains(rule.id()))),
            rule.doesNotRead().stream().map(sentence -> dynamicTest(rule.id() + " does not read: " + sentence,
                () -> assertThat(mattersOf(sentence)).doesNotContain(rule.matter() + rule.term())))));
    }

    private static List<String> mattersOf(String sentence) {
        return provisions(sentence).stream().map(provision -> provision.matter() + provision.term()).toList();
    }

    private static List<Provision> provisions(String sentence) {
        return READER.read(Segmenter.segment("-", "1. " + sentence + "\n")).provisions();
    }
}
