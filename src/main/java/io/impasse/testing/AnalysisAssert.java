package io.impasse.testing;

import io.impasse.Analysis;
import io.impasse.finding.Finding;
import io.impasse.model.Quote;
import io.impasse.model.Suggestion;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Assertions on what the check of a draft found, without a dependency on a library of assertions.
 *
 * <pre>{@code
 * assertThat(analyzer.check(draft)).finds("drafting/no-obligor").at("3").quoting("be withdrawn");
 * assertThat(analyzer.check(draft)).isSilentOn("gaps/monitoring");
 * }</pre>
 */
public final class AnalysisAssert {
    private final Analysis analysis;
    private final String rule;
    private final List<Finding> findings;

    private AnalysisAssert(Analysis analysis, String rule, List<Finding> findings) {
        this.analysis = analysis;
        this.rule = rule;
        this.findings = findings;
    }

    /** Begins assertions on an analysis. */
    public static AnalysisAssert assertThat(Analysis analysis) {
        return new AnalysisAssert(analysis, "", analysis.findings());
    }

    /** Some finding is of that rule; what follows speaks of those. */
    public AnalysisAssert finds(String id) {
        known(id);
        return assertThat(analysis).narrowed(id, "nothing is found by " + id, finding -> finding.rule().id().equals(id));
    }

    /** Some of the findings stands in the clause with that id or label. */
    public AnalysisAssert at(String clause) {
        return narrowed(rule, rule + " finds nothing at " + clause, finding -> finding.conclusion().places().stream()
            .anyMatch(quote -> quote.clause().equals(clause) || quote.label().equals(clause)));
    }

    /** Some of the findings quotes these words. */
    public AnalysisAssert quoting(String words) {
        return narrowed(rule, rule + " does not quote \"" + words + "\"", finding -> finding.conclusion().places().stream()
            .map(Quote::text).anyMatch(text -> text.contains(words)));
    }

    /** Some of the findings is about that party. */
    public AnalysisAssert about(String party) {
        return narrowed(rule, rule + " finds nothing about " + party, finding -> finding.conclusion().parties().contains(party));
    }

    /** No finding is of that rule. */
    public AnalysisAssert isSilentOn(String id) {
        known(id);
        List<Finding> found = analysis.findings().stream().filter(finding -> finding.rule().id().equals(id)).toList();
        if (!found.isEmpty()) {
            throw new AssertionError(id + " finds something" + shown(found));
        }
        return this;
    }

    /** A rule that did not run would be silent for ever. */
    private void known(String id) {
        List<String> ran = analysis.report().rules().cards().stream().map(card -> card.id()).toList();
        if (!ran.contains(id)) {
            throw new AssertionError("there is no rule " + id + " among those that ran" + Suggestion.nearest(id, ran).map(near -> "; did you mean \"" + near + "\"?").orElse(""));
        }
    }

    private AnalysisAssert narrowed(String id, String fault, Predicate<Finding> holds) {
        List<Finding> left = findings.stream().filter(holds).toList();
        if (left.isEmpty()) {
            throw new AssertionError(fault + shown(findings));
        }
        return new AnalysisAssert(analysis, id, left);
    }

    private static String shown(List<Finding> findings) {
        return findings.stream().map(finding -> "\n  " + finding.rule().id() + ": " + finding.message()).collect(Collectors.joining("", "; there is", ""));
    }
}
