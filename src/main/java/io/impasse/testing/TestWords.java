package io.impasse.testing;

import io.impasse.dialect.Coverage.Spot;
import io.impasse.report.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A test report for a terminal. */
final class TestWords {
    private final boolean all;
    private final StringBuilder out = new StringBuilder();

    TestWords(boolean all) {
        this.all = all;
    }

    String of(TestReport report) {
        report.run().trials().forEach(this::trial);
        report.run().faults().forEach(fault -> line("FAIL %s", fault));
        report.coverage().ifPresent(this::coverage);
        report.phrases().ifPresent(this::phrases);
        report.mutation().ifPresent(this::mutation);
        report.shortfalls().forEach(lack -> line("FAIL %s", lack));
        long passed = report.run().trials().stream().filter(Trial::passed).count();
        line("rules: %d, fixtures: %d, passed: %d, failed: %d, other faults: %d", report.rules(), report.run().trials().size(), passed,
            report.run().trials().size() - passed, report.run().faults().size());
        report.coverage().ifPresent(one -> line("coverage: %d of %d outcomes of tests were seen, %d %%", one.seen(), one.outcomes(), one.percent()));
        report.phrases().ifPresent(this::shares);
        report.mutation().ifPresent(one -> line("mutation: %d changes were tried, %d went unnoticed, %d more cannot be noticed, %d %%", one.mutants(),
            one.survivors().size(), one.judged().size(), one.percent()));
        return out.toString();
    }

    private void trial(Trial trial) {
        if (!trial.passed() || all) {
            line("%s %s", trial.passed() ? "PASS" : "FAIL", trial.example().name());
        }
        trial.difference().forEach(line -> out.append("     ").append(line.startsWith(" ") ? "  " : "").append(Visible.of(line.strip())).append('\n'));
    }

    private void coverage(CoverageRun run) {
        run.rules().forEach(rule -> rule.open().forEach(spot -> line("%s line %d: %s %s", rule.rule(), spot.line(), missing(spot), spot.words())));
    }

    private static String missing(Spot spot) {
        return spot.held() ? "never failed" : spot.failed() ? "never held" : "never tried";
    }

    private void phrases(PhraseRun run) {
        unused("%s: in no sentence: %s", run.rules());
        unused("vocabulary/%s: in no sentence and no world: %s", run.vocabulary());
    }

    /** A line for each list of phrases. */
    private void unused(String form, PhraseRun.Share share) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        share.open().forEach(phrase -> lists.computeIfAbsent((phrase.list() + " " + phrase.role()).strip(), list -> new ArrayList<>()).add("\"" + phrase.phrase() + "\""));
        lists.forEach((list, phrases) -> line(form, list, String.join(", ", phrases)));
    }

    /** A project without phrases has none to try. */
    private void shares(PhraseRun run) {
        share("phrases: %d of %d are in a sentence, %d %%", run.rules());
        share("vocabulary: %d of %d phrases are in a sentence or a world, %d %%", run.vocabulary());
    }

    private void share(String form, PhraseRun.Share share) {
        if (share.all() > 0) {
            line(form, share.used(), share.all(), share.percent());
        }
    }

    private void mutation(MutationRun run) {
        run.survivors().forEach(one -> line("%s line %d: no fixture notices: %s", one.rule(), one.line(), one.change()));
    }

    private void line(String form, Object... values) {
        out.append(Visible.of(String.format(Locale.ROOT, form, values))).append('\n');
    }
}
