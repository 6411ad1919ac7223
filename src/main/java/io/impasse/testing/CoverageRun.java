package io.impasse.testing;

import io.impasse.dialect.Coverage;
import io.impasse.dialect.Coverage.Spot;
import io.impasse.dialect.Rule;
import java.util.List;

/** What the fixtures of a project try of its rules; those of a rule count for that rule alone. */
public record CoverageRun(List<OfRule> rules) {
    private static final int WHOLE = 100;

    /**
     * What is tried of a rule.
     *
     * @param rule its id
     */
    public record OfRule(String rule, List<Spot> spots) {

        /** The spots of which an outcome was never seen. */
        public List<Spot> open() {
            return spots.stream().filter(spot -> spot.outcomes() < 2).toList();
        }
    }

    /** Tries all rules on their fixtures. */
    public static CoverageRun of(RuleProject project) {
        List<Fixture> fixtures = project.fixtures();
        return new CoverageRun(project.rules().stream().map(rule -> of(rule, project, fixtures)).toList());
    }

    private static OfRule of(Rule rule, RuleProject project, List<Fixture> fixtures) {
        return new OfRule(rule.id(), Coverage.of(rule, fixtures.stream().filter(one -> one.rule().equals(rule.id())).map(project::base).toList()));
    }

    /** How many outcomes there are: two for each test and each look. */
    public long outcomes() {
        return rules.stream().mapToLong(rule -> 2L * rule.spots().size()).sum();
    }

    /** How many of them were seen. */
    public long seen() {
        return rules.stream().flatMap(rule -> rule.spots().stream()).mapToLong(Spot::outcomes).sum();
    }

    /** Percent of the outcomes that were seen, rounded down. */
    public int percent() {
        return outcomes() == 0 ? WHOLE : (int) (seen() * WHOLE / outcomes());
    }
}
