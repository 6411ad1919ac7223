package io.impasse.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.dialect.NearMiss;
import io.impasse.model.InputException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearMissTest {
    private static final Analyzer ANALYZER = Analyzer.builder().noCase().build();
    private static final Analysis DRAFT = ANALYZER.check("truce.txt", """
        Truce of Skarn

        1. All forces shall be withdrawn.
        2. Hale and Orm shall withdraw all forces by 1 June 2031.
        3. A joint commission monitors the withdrawal.
        """);

    private static List<String> why(String rule, String clause) {
        Optional<NearMiss> miss = ANALYZER.whyNot(DRAFT, rule, clause);
        return miss.map(found -> new NearMissWords(DRAFT.report().file()).of(ANALYZER.rule(rule), found)).orElse(List.of());
    }

    @Test
    void a_test_that_fails_is_told_with_the_values_it_compared() {
        assertThat(why("drafting/vague-word", "")).containsExactly("condition 1 of 3 fails, on line 14: $mention : Mention( category == \"vague-word\" )",
            "  no fact of this type is there");
        assertThat(why("drafting/no-obligor", "2")).hasSize(2).first().asString().endsWith(": anonymous() == true");
    }

    @Test
    void a_rule_that_fires_in_one_clause_is_silent_in_another() {
        assertThat(ANALYZER.whyNot(DRAFT, "drafting/no-obligor", "")).isEmpty();
        assertThat(ANALYZER.whyNot(DRAFT, "drafting/no-obligor", "1")).isEmpty();
        assertThat(ANALYZER.whyNot(DRAFT, "drafting/no-obligor", "2")).isPresent();
    }

    @Test
    void what_was_found_is_told_where_an_absence_was_looked_for() {
        assertThat(why("gaps/monitoring", "")).anyMatch(line -> line.contains("absent() == true"))
            .anyMatch(line -> line.contains("the nearest fact: searched") && line.contains("monitor"));
    }

    /** What why-not says and what a check finds never contradict each other. */
    @Test
    void a_rule_is_silent_exactly_if_it_finds_nothing() {
        List<String> firing = DRAFT.findings().stream().map(finding -> finding.rule().id()).distinct().toList();
        DRAFT.report().rules().cards().stream().filter(card -> card.id().startsWith("drafting/n")).forEach(card ->
            assertThat(ANALYZER.whyNot(DRAFT, card.id(), "").isEmpty()).as(card.id()).isEqualTo(firing.contains(card.id())));
    }

    @Test
    void a_rule_of_which_nothing_stands_in_a_clause_is_silent_there() {
        assertThat(why("bridging/option-for-circular-wait", "1")).hasSize(2).last().isEqualTo("  no fact of this type is there");
    }

    @Test
    void what_a_draft_hides_is_spelled_out() {
        Analysis hiding = ANALYZER.check("truce.txt", "1. The \u001b[31mMission shall verify the truce.\n");
        NearMiss miss = ANALYZER.whyNot(hiding, "drafting/no-obligor", "").orElseThrow();
        assertThat(String.join("", new NearMissWords(hiding.report().file()).of(ANALYZER.rule("drafting/no-obligor"), miss))).doesNotContain("\u001b");
    }

    @Test
    void an_unknown_rule_and_an_unknown_clause_are_refused() {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> ANALYZER.whyNot(DRAFT, "drafting/no-obligator", ""))
            .withMessageContaining("did you mean \"drafting/no-obligor\"?");
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> ANALYZER.whyNot(DRAFT, "drafting/no-obligor", "9"))
            .withMessageContaining("the draft has no such clause");
    }
}
