package io.impasse.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a test of a project told.
 *
 * @param rules    how many rules the project has
 * @param coverage if it was asked for
 * @param phrases  if coverage was asked for
 * @param mutation if it was asked for
 * @param least    the least percentage of coverage and of mutation that passes, 0 to 100
 */
public record TestReport(int rules, TestRun run, Optional<CoverageRun> coverage, Optional<PhraseRun> phrases, Optional<MutationRun> mutation, int least) {

    /** Whether everything passed. */
    public boolean passed() {
        return run.passed() && shortfalls().isEmpty();
    }

    /** What coverage and mutation lack, a sentence each. */
    public List<String> shortfalls() {
        List<String> lacks = new ArrayList<>();
        coverage.filter(one -> one.percent() < least).ifPresent(one -> lacks.add("coverage is " + one.percent() + " %, and " + least + " % was asked for"));
        mutation.filter(one -> one.percent() < least).ifPresent(one -> lacks.add("mutation is " + one.percent() + " %, and " + least + " % was asked for"));
        mutation.ifPresent(one -> one.stale().forEach(judgement -> lacks.add(judgement.rule() + ": judged to be unnoticeable, but noticed or gone: " + judgement.change())));
        return lacks;
    }

    /** For a terminal; with {@code all}, what passed is named too. Lines end with LF. */
    public String toText(boolean all) {
        return new TestWords(all).of(this);
    }

    /** As one JSON object. */
    public String toJson() {
        return TestJson.of(this);
    }

    /** As the XML that build servers read: a test case for each fixture, each sentence and each fault. */
    public String toJUnit() {
        return JUnitXml.of(this);
    }
}
