package io.impasse.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetDifferenceTest {
    @TempDir
    private Path dir;

    private RuleSetDifference changed(String before, String after) {
        ProjectFolder folder = new ProjectFolder(dir.resolve("one"));
        new ProjectFolder(dir.resolve("two")).replace(ProjectFolder.RULE, before, after);
        return RuleSetDifference.of(folder.path("rules"), dir.resolve("two/rules"), folder.path("fixtures"));
    }

    @Test
    void a_rule_written_another_way_is_no_change() {
        RuleSetDifference difference = changed("leading == true, force == Force.EXPECTATION", "force in ( Force.EXPECTATION ), true == leading");
        assertThat(difference.same()).isTrue();
        assertThat(difference.toText()).isEqualTo("2 worlds and drafts, 0 changes in 0 of them\n");
    }

    @Test
    void findings_that_come_and_go_are_told_with_their_facts() {
        RuleSetDifference difference = changed("Force.EXPECTATION", "Force.OBLIGATION");
        assertThat(difference.changes().values()).hasSize(2).allSatisfy(changes -> assertThat(changes).hasSize(1));
        assertThat(difference.toText()).contains("fires/example.yaml\n  - warning drafting/hope [1]").contains("silent/near-miss.yaml\n  + warning drafting/hope [1]")
            .contains("      because 1 reads as: obligation\n").endsWith("2 worlds and drafts, 2 changes in 2 of them\n");
    }

    @Test
    void another_severity_is_a_change() {
        assertThat(changed("@severity( warning )", "@severity( error )").toText()).contains("  - warning drafting/hope").contains("  + error drafting/hope");
    }

    @Test
    void drafts_of_a_case_are_checked_as_well() throws IOException {
        Path corpus = Files.createDirectories(dir.resolve("corpus/lake/drafts"));
        Files.writeString(corpus.resolveSibling("case.yaml"), "id: lake\ntitle: The lake\nactors:\n  - { id: alba, title: Alba, names: [=Alba], party: true, signs: true }\n");
        Files.writeString(corpus.resolveSibling("positions.yaml"), "positions: []\n");
        Files.writeString(corpus.resolve("first.txt"), "1. It is expected that Alba will open the bridge.\n");
        new ProjectFolder(dir.resolve("one"));
        new ProjectFolder(dir.resolve("two")).replace(ProjectFolder.RULE, "Force.EXPECTATION", "Force.PROHIBITION");
        RuleSetDifference difference = RuleSetDifference.of(dir.resolve("one/rules"), dir.resolve("two/rules"), dir.resolve("corpus"));
        assertThat(difference.changes().keySet()).hasSize(1).first().asString().endsWith("lake/drafts/first.txt");
    }
}
