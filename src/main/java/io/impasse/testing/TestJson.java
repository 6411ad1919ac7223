package io.impasse.testing;

import io.impasse.dialect.Coverage.Spot;
import io.impasse.json.JsonOut;
import io.impasse.json.JsonText;
import io.impasse.testing.MutationRun.Survivor;
import io.impasse.testing.PhraseRun.Share;

/** A test report as JSON. */
final class TestJson {
    private TestJson() {}

    static String of(TestReport report) {
        return JsonText.of(out -> {
            out.truth("passed", report.passed()).number("rules", report.rules()).objects("fixtures", report.run().trials(), TestJson::trial)
                .texts("faults", report.run().faults());
            report.coverage().ifPresent(run -> out.object("coverage", it -> coverage(it, run)));
            report.phrases().ifPresent(run -> out.object("phrases", it -> share(it, run.rules())).object("vocabulary", it -> share(it, run.vocabulary())));
            report.mutation().ifPresent(run -> out.object("mutation", it -> mutation(it, run)));
        });
    }

    private static void trial(JsonOut out, Trial trial) {
        out.text("name", trial.example().name()).text("rule", trial.example().rule()).truth("passed", trial.passed())
            .texts("expected", trial.expected()).texts("found", trial.found()).texts("difference", trial.difference());
    }

    private static void coverage(JsonOut out, CoverageRun run) {
        out.number("percent", run.percent()).number("outcomes", run.outcomes()).number("seen", run.seen()).objects("rules", run.rules(),
            (it, rule) -> it.text("rule", rule.rule()).objects("tests", rule.spots(), TestJson::spot));
    }

    private static void spot(JsonOut out, Spot spot) {
        out.text("test", spot.words()).number("line", spot.line()).truth("held", spot.held()).truth("failed", spot.failed());
    }

    private static void share(JsonOut out, Share share) {
        out.number("percent", share.percent()).number("phrases", share.all()).number("used", share.used()).objects("unused", share.open(),
            (it, phrase) -> it.text("list", phrase.list()).text("role", phrase.role()).text("phrase", phrase.phrase()));
    }

    private static void mutation(JsonOut out, MutationRun run) {
        out.number("percent", run.percent()).number("changes", run.mutants()).objects("survivors", run.survivors(), TestJson::survivor)
            .objects("judged", run.judged(), TestJson::survivor).objects("stale", run.stale(),
                (it, one) -> it.text("rule", one.rule()).text("change", one.change()).text("reason", one.reason()));
    }

    private static void survivor(JsonOut out, Survivor survivor) {
        out.text("rule", survivor.rule()).number("line", survivor.line()).text("change", survivor.change());
    }
}
