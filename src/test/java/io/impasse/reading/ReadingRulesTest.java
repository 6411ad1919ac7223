package io.impasse.reading;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.impasse.testing.RuleTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every reading rule reads the sentences it says it reads, and none of those it says it does not. */
class ReadingRulesTest {

    @TestFactory
    Stream<DynamicTest> every_rule_reads_its_sentences() {
        return RuleTests.in(Path.of(".")).stream().filter(test -> test.name().startsWith("reading/")).map(test -> dynamicTest(test.name(), test::run));
    }
}
