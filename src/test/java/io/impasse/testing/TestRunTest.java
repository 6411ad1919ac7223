package io.impasse.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestRunTest {
    @TempDir
    private Path dir;
    private ProjectFolder folder;

    @BeforeEach
    void begin() {
        folder = new ProjectFolder(dir);
    }

    private List<String> failures() {
        TestRun run = folder.run();
        return run.trials().stream().filter(trial -> !trial.passed()).map(trial -> trial.example().name() + " " + trial.difference().get(0)).toList();
    }

    @Test
    void a_sound_project_passes() {
        assertThat(folder.run().passed()).isTrue();
        assertThat(folder.run().trials()).extracting(trial -> trial.example().name())
            .containsExactly("drafting/hope/fires/example", "drafting/hope/silent/near-miss");
    }

    @Test
    void a_rule_that_does_not_fire_says_how_near_it_came() {
        folder.replace(ProjectFolder.RULE, "Force.EXPECTATION", "Force.PROHIBITION");
        Trial trial = folder.run().trials().get(0);
        assertThat(trial.passed()).isFalse();
        assertThat(trial.difference()).contains("condition 1 of 1 fails, on line 11: force == Force.PROHIBITION", "  force is EXPECTATION");
    }

    @Test
    void a_rule_that_fires_in_a_near_miss_fails() {
        folder.replace(ProjectFolder.RULE, ", force == Force.EXPECTATION", "");
        assertThat(failures()).containsExactly("drafting/hope/silent/near-miss + warning drafting/hope [1]: Point 1 states an expectation "
            + "that binds nobody: \"Borduria opens the bridge\".");
    }

    @Test
    void a_changed_finding_fails_until_it_is_written_down() {
        folder.replace(ProjectFolder.FIRES, "the bridge", "the harbour");
        assertThat(failures()).hasSize(1).first().asString().contains("- warning drafting/hope [1]").contains("the bridge");
        assertThat(folder.run().update()).isEqualTo(1);
        assertThat(folder.text(ProjectFolder.FINDINGS)).contains("the harbour").endsWith("\n");
        assertThat(folder.run().passed()).isTrue();
        assertThat(folder.run().update()).isZero();
    }

    @Test
    void an_update_never_writes_down_that_a_rule_is_silent() {
        folder.replace(ProjectFolder.RULE, "Force.EXPECTATION", "Force.PROHIBITION");
        assertThat(folder.run().update()).isZero();
        assertThat(folder.text(ProjectFolder.FINDINGS)).isNotEmpty();
    }

    @Test
    void a_world_that_cannot_be_read_fails_and_the_others_run() {
        folder.replace(ProjectFolder.SILENT, "force: obligation", "force: obligaton");
        assertThat(failures()).hasSize(1).first().asString().contains("near-miss.yaml:9: unknown force \"obligaton\"; did you mean \"obligation\"?");
        assertThat(folder.run().trials()).hasSize(2);
    }

    @Test
    void an_update_never_writes_down_why_a_world_cannot_be_read() {
        folder.replace(ProjectFolder.FIRES, "provisions:", "provisionz:");
        assertThat(folder.run().update()).isZero();
        assertThat(folder.text(ProjectFolder.FINDINGS)).startsWith("warning drafting/hope [1]");
        assertThat(folder.run().passed()).isFalse();
    }

    @Test
    void a_folder_may_be_called_like_a_file() {
        ProjectFolder odd = new ProjectFolder(dir.resolve("odd.yaml"));
        assertThat(odd.run().passed()).isTrue();
        assertThat(odd.text(ProjectFolder.FINDINGS)).isNotEmpty();
    }

    @Test
    void a_file_that_nothing_reads_is_refused() {
        folder.write("rules/voc/issues.yaml", "issues: []\n");
        assertThatExceptionOfType(InputException.class).isThrownBy(folder::project).withMessageContaining("issues.yaml: nothing reads this file; rules end with .drl");
    }

    @Test
    void a_whole_set_runs_without_the_built_in_rules() {
        folder.write("rules/rule-set.yaml", "id: ours\nversion: \"1\"\nalone: true\n");
        assertThat(folder.run().passed()).isTrue();
        assertThat(folder.project().set().cards()).hasSize(1);
    }

    @Test
    void a_rule_without_a_fixture_and_a_fixture_without_a_rule_fail() {
        folder.delete(ProjectFolder.SILENT).write("fixtures/drafting/fear/fires/a.yaml", "title: a\n").write("fixtures/drafting/hope/notes.txt", "x");
        assertThat(folder.run().faults()).hasSize(3).anyMatch(fault -> fault.endsWith("no world in which drafting/hope stays silent; add a near miss"))
            .anyMatch(fault -> fault.contains("fear/fires/a.yaml: this belongs to no rule")).anyMatch(fault -> fault.contains("notes.txt: this belongs to no rule"));
        assertThat(folder.run().passed()).isFalse();
    }

    @Test
    void a_run_of_nothing_fails() {
        TestRun run = TestRun.of(folder.project(), fixture -> false);
        assertThat(run.faults()).containsExactly("nothing ran: there are 2 fixtures, and none was asked for");
        assertThat(run.passed()).isFalse();
    }

    @Test
    void a_folder_without_rules_is_refused() {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> RuleProject.open(dir.resolve("fixtures")))
            .withMessageContaining("there is no folder rules in it; name the folder that holds rules and fixtures");
    }

    @Test
    void rules_may_use_a_vocabulary_of_their_own() {
        folder.write("rules/vocabulary/mentions.yaml", "mentions:\n  weasel: [as a matter of priority]\n")
            .replace(ProjectFolder.RULE, "$provision : Provision( leading == true, force == Force.EXPECTATION )", "$mention : Mention( category == \"weasel\" )")
            .replace(ProjectFolder.RULE, "Aspiration( $provision )", "VagueWord( $mention )")
            .write(ProjectFolder.FIRES, "title: a\nas-of: 2025-01-01\nmentions:\n  - { category: weasel, word: as a matter of priority, clause: \"1\", quote: as a matter of priority }\n");
        folder.run().update();
        assertThat(folder.run().trials()).allMatch(Trial::passed);
    }

    @Test
    void tests_of_a_framework_fail_with_the_difference() {
        folder.replace(ProjectFolder.RULE, ", force == Force.EXPECTATION", "");
        List<RuleTests.RuleTest> tests = RuleTests.in(dir);
        assertThat(tests).extracting(RuleTests.RuleTest::name).containsExactly("the project is whole", "drafting/hope/fires/example", "drafting/hope/silent/near-miss");
        tests.get(0).run();
        tests.get(1).run();
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> tests.get(2).run()).withMessageStartingWith("+ warning drafting/hope [1]");
    }
}
