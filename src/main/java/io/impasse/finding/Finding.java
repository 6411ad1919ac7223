package io.impasse.finding;

import java.util.Comparator;

/**
 * A conclusion of a rule with its justification. Ordered by severity, first place, rule, id.
 *
 * @param id digest of the rule, the normalised quotes and the facts: stable when lines move
 */
public record Finding(String id, RuleCard rule, Conclusion conclusion, Justification why) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
        .thenComparing(Finding::firstPlace)
        .thenComparing(finding -> finding.rule().id())
        .thenComparing(Finding::message)
        .thenComparing(Finding::id);

    /** The severity of its rule. */
    public Severity severity() {
        return rule.severity();
    }

    /** Whether it speaks of the agreement, rather than of positions alone. */
    public boolean ofAgreement() {
        return conclusion.ofAgreement();
    }

    /** The sentence for people. */
    public String message() {
        return conclusion.sentence();
    }

    private int firstPlace() {
        return conclusion.places().isEmpty() ? Integer.MAX_VALUE : conclusion.places().get(0).start();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
