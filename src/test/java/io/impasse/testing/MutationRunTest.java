package io.impasse.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.testing.MutationRun.Survivor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationRunTest {
    private static final String LEADING = "drop leading == true";

    @TempDir
    private Path dir;

    private ProjectFolder judged(String change) {
        return new ProjectFolder(dir).write("fixtures/equivalent-mutants.yaml",
            "equivalent:\n  - { rule: drafting/hope, change: \"" + change + "\", reason: a trial }\n");
    }

    @Test
    void what_no_fixture_notices_survives() {
        MutationRun run = MutationRun.of(new ProjectFolder(dir).project());
        assertThat(run.survivors()).containsExactly(new Survivor("drafting/hope", 11, LEADING));
        assertThat(run.mutants()).isEqualTo(5);
        assertThat(run.percent()).isEqualTo(80);
    }

    @Test
    void a_judged_survivor_does_not_count() {
        MutationRun run = MutationRun.of(judged(LEADING).project());
        assertThat(run.survivors()).isEmpty();
        assertThat(run.judged()).hasSize(1);
        assertThat(run.stale()).isEmpty();
        assertThat(run.percent()).isEqualTo(100);
    }

    @Test
    void a_judgement_on_what_is_noticed_or_gone_is_stale() {
        MutationRun run = MutationRun.of(judged("drop force == Force.EXPECTATION").project());
        assertThat(run.stale()).hasSize(1);
        assertThat(run.survivors()).hasSize(1);
    }

    @Test
    void coverage_names_the_outcome_that_was_never_seen() {
        CoverageRun run = CoverageRun.of(new ProjectFolder(dir).project());
        assertThat(run.percent()).isEqualTo(75);
        assertThat(run.rules().get(0).open()).hasSize(1).first()
            .satisfies(spot -> assertThat(spot.words() + spot.held() + spot.failed()).isEqualTo("leading == truetruefalse"));
    }
}
