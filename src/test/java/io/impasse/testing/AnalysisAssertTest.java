package io.impasse.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import org.junit.jupiter.api.Test;

class AnalysisAssertTest {
    private static final Analysis DRAFT = Analyzer.builder().noCase().build().check("truce.txt", "Truce\n\n1. All forces shall be withdrawn.\n2. Hale shall pay.\n");

    private static void fails(Runnable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion::run).withMessageStartingWith(message);
    }

    @Test
    void what_holds_passes() {
        AnalysisAssert.assertThat(DRAFT).finds("drafting/no-obligor").at("1").quoting("be withdrawn");
        AnalysisAssert.assertThat(DRAFT).isSilentOn("drafting/waits-in-a-circle").finds("drafting/no-obligor");
    }

    @Test
    void what_does_not_hold_fails_and_says_what_is_there() {
        fails(() -> AnalysisAssert.assertThat(DRAFT).finds("drafting/waits-in-a-circle"), "nothing is found by drafting/waits-in-a-circle; there is\n  ");
        fails(() -> AnalysisAssert.assertThat(DRAFT).finds("drafting/no-obligor").at("2"), "drafting/no-obligor finds nothing at 2; there is\n  drafting/no-obligor: ");
        fails(() -> AnalysisAssert.assertThat(DRAFT).finds("drafting/no-obligor").quoting("tanks"), "drafting/no-obligor does not quote \"tanks\"");
        fails(() -> AnalysisAssert.assertThat(DRAFT).finds("drafting/no-obligor").about("orm"), "drafting/no-obligor finds nothing about orm");
        fails(() -> AnalysisAssert.assertThat(DRAFT).isSilentOn("drafting/no-obligor"), "drafting/no-obligor finds something; there is\n  ");
    }

    @Test
    void a_rule_that_did_not_run_is_neither_found_nor_silent() {
        fails(() -> AnalysisAssert.assertThat(DRAFT).isSilentOn("drafting/no-obligator"), "there is no rule drafting/no-obligator among those that ran; did you mean");
    }
}
