package io.impasse.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The fixtures and sentences of a rule set as tests for any test framework, such as JUnit 5. */
public final class RuleTests {
    private RuleTests() {}

    /**
     * A test.
     *
     * @param name such as {@code drafting/no-obligor/fires/passive}
     */
    public record RuleTest(String name, Runnable check) {

        /** Runs it; throws an {@link AssertionError} with the difference if it fails. */
        public void run() {
            check.run();
        }
    }

    /**
     * A test for each fixture of a project and each sentence of its reading rules, and one for the project as a whole: that every rule has a world in which it fires
     * and a near miss, and that every file belongs to a rule.
     *
     * <pre>{@code
     * @TestFactory
     * Stream<DynamicTest> rules() {
     *     return RuleTests.in(Path.of(".")).stream().map(test -> dynamicTest(test.name(), test::run));
     * }
     * }</pre>
     *
     * @param project the folder with {@code rules/} and {@code fixtures/}
     * @throws io.impasse.model.InputException if a rule has a fault
     */
    public static List<RuleTest> in(Path project) {
        RuleProject opened = RuleProject.open(project);
        Stream<RuleTest> examples = opened.examples().stream().map(example -> new RuleTest(example.name(), () -> hold(TestRun.trial(opened, example).difference())));
        return Stream.concat(Stream.of(new RuleTest("the project is whole", () -> hold(opened.faults()))), examples).toList();
    }

    private static void hold(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }
}
