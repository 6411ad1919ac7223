package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.finding.FrameReading;
import io.impasse.finding.FrameReading.Condition;
import io.impasse.finding.FrameReading.Outcome;
import io.impasse.finding.FrameReading.Trial;
import io.impasse.model.InputException;
import io.impasse.model.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An explanation tells of the reading that was made, and of no other. */
class ExplanationTest {
    private static final Set<Outcome> READ = EnumSet.of(Outcome.READ, Outcome.HEADING, Outcome.BEFORE);
    private static final Analyzer ANALYZER = Analyzer.builder().withoutRules().build();

    @TestFactory
    Stream<DynamicTest> every_provision_of_a_draft_is_explained_by_the_rule_that_set_it() throws IOException {
        try (Stream<Path> drafts = Files.list(Path.of("fixtures/cases/ukraine-russia/drafts"))) {
            return drafts.sorted().toList().stream().map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(), () -> explained(ANALYZER.check(draft))));
        }
    }

    private static void explained(Analysis analysis) {
        List<FrameReading> frames = analysis.report().agreement().clauses().stream().filter(clause -> clause.parent().isEmpty())
            .flatMap(clause -> ANALYZER.explain(analysis, clause.id()).reading().frames().stream()).toList();

        assertThat(frames.stream().flatMap(frame -> frame.provisions().stream())).containsExactlyInAnyOrderElementsOf(analysis.provisions());
        assertThat(frames).allSatisfy(frame -> {
            assertThat(rules(frame, READ)).containsExactlyInAnyOrderElementsOf(frame.provisions().stream().map(Provision::rule).filter(rule -> !rule.isEmpty()).distinct().toList());
            assertThat(rules(frame, EnumSet.of(Outcome.NEAR))).hasSizeLessThanOrEqualTo(3).noneMatch(rules(frame, EnumSet.of(Outcome.READ, Outcome.UNUSED))::contains);
            assertThat(frame.trials()).allSatisfy(trial -> assertThat(trial.when().stream().filter(condition -> !condition.holds())).hasSize(trial.outcome() == Outcome.NEAR ? 1 : 0));
            assertThat(frame.trials().stream().flatMap(ExplanationTest::words)).allMatch(words -> analysis.report().agreement().text().contains(words));
        });
    }

    private static List<String> rules(FrameReading frame, Set<Outcome> outcomes) {
        return frame.trials().stream().filter(trial -> outcomes.contains(trial.outcome())).map(Trial::rule).distinct().toList();
    }

    /** The words by which its conditions hold. */
    private static Stream<String> words(Trial trial) {
        return Stream.concat(trial.when().stream(), trial.value().stream()).filter(Condition::holds).map(Condition::words);
    }

    @Test
    void a_clause_is_named_by_id_or_label_and_brings_those_below_it() {
        Analysis analysis = ANALYZER.check("pact.txt", "Pact\n\n1. Alba shall sing.\n10. Borduria shall:\n   (a) dance;\n   (b) pipe.\n");

        assertThat(clauses(analysis, "10")).contains("10", "10.a", "10.b").doesNotContain("1");
        assertThat(clauses(analysis, "10(b)")).isEqualTo(clauses(analysis, "10.b")).containsOnly("10.b");
    }

    private static List<String> clauses(Analysis analysis, String clause) {
        return ANALYZER.explain(analysis, clause).reading().frames().stream().map(frame -> frame.quote().clause()).toList();
    }

    @Test
    void a_draft_without_a_case_is_explained_with_the_parties_it_names() {
        Analyzer plain = Analyzer.builder().noCase().withoutRules().build();
        Analysis analysis = plain.check("pact.txt", "Agreement between Alba and Borduria\n\n1. Alba shall withdraw its army. Borduria shall sing.\n");

        assertThat(plain.explain(analysis, "1").reading().frames().stream().flatMap(frame -> frame.provisions().stream())).containsExactlyElementsOf(analysis.provisions());
    }

    @Test
    void an_unknown_clause_is_refused() {
        Analysis analysis = ANALYZER.check("pact.txt", "Pact\n\n1. Alba shall:\n   (a) sing.\n");

        refuses(analysis, "1(b)", "1(b): the draft has no such clause; did you mean \"1(a)\"?");
        refuses(analysis, "", "\"\": the draft has no such clause; did you mean \"1\"?");
    }

    private static void refuses(Analysis analysis, String clause, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> ANALYZER.explain(analysis, clause)).withMessage(message);
    }

    @Test
    void hostile_words_do_no_harm() {
        Explanation explanation = ANALYZER.explain(ANALYZER.check("pact.txt", "Pact\n\n1. Alba shall sing <b>\u001b[31m *loudly*.\n"), "1");

        assertThat(explanation.toText()).contains("\\x1b").doesNotContain("\u001b");
        assertThat(explanation.toMarkdown()).contains("&lt;b&gt;", "\\*loudly\\*").doesNotContain("\u001b");
        assertThat(explanation.toJson()).doesNotContain("\u001b");
    }
}
