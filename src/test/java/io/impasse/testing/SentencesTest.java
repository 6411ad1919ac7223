package io.impasse.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import io.impasse.reading.PhraseUse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of reading rules are run with the fixtures, and tell which phrases they try. */
class SentencesTest {
    private static final String CABLES = "rules/reading/cables.yaml";
    private static final String ISSUES = "rules/vocabulary/issues.yaml";

    @TempDir
    private Path dir;
    private ProjectFolder folder;

    @BeforeEach
    void begin() {
        folder = new ProjectFolder(dir).write(ISSUES, "issues:\n  - { id: cables, title: Cables }\n").write(CABLES, """
            issue: cables
            when: { action: [lay, bury], any: [cable, telephone line], not-any: [cable car] }
            reads: [Alva shall lay the cable along the bank., The cable is buried in the fairway.]
            does-not-read: [Alva shall lay down its arms., Alva shall lay the rails of the cable car.]
            """);
    }

    private Trial trial(String name) {
        return folder.run().trials().stream().filter(trial -> trial.example().name().equals(name)).findFirst().orElseThrow();
    }

    private PhraseRun phrases() {
        return PhraseRun.of(folder.project());
    }

    private String text() {
        return new TestReport(folder.project().size(), folder.run(), Optional.empty(), Optional.of(phrases()), Optional.empty(), 0).toText(false);
    }

    @Test
    void sentences_are_trials_behind_the_fixtures() {
        assertThat(folder.run().passed()).isTrue();
        assertThat(folder.run().trials()).extracting(trial -> trial.example().name()).containsExactly("drafting/hope/fires/example",
            "drafting/hope/silent/near-miss", "reading/cables/reads/1", "reading/cables/reads/2", "reading/cables/does-not-read/1", "reading/cables/does-not-read/2");
        assertThat(folder.project().size()).isEqualTo(2);
    }

    @Test
    void a_sentence_that_is_not_read_says_how_it_is_read_and_what_is_missing() {
        folder.replace(CABLES, "Alva shall lay the cable along", "Alva shall inspect the cable along");
        assertThat(trial("reading/cables/reads/1").difference()).containsExactly("- cables, read by reading/cables",
            "\"Alva shall inspect the cable along the bank.\"", "1 reads as: obligation, by no reading rule", "nearly read by reading/cables (cables)",
            "  missing: no action of [lay, bury]; it has \"inspect\"", "  any cable: \"cable\"");
        assertThat(folder.run().passed()).isFalse();
    }

    @Test
    void a_sentence_far_from_the_rule_says_so() {
        folder.replace(CABLES, "Alva shall lay the cable along", "Alva shall open the bridge by");
        assertThat(trial("reading/cables/reads/1").difference()).contains("more than one condition of reading/cables fails");
    }

    @Test
    void a_sentence_in_which_nobody_does_anything_says_so() {
        folder.replace(CABLES, "Alva shall lay the cable along the bank.", "\"-\"");
        assertThat(trial("reading/cables/reads/1").difference()).contains("nobody is seen to do anything in it");
    }

    @Test
    void a_sentence_that_is_read_and_must_not_be_says_by_which_words() {
        folder.replace(CABLES, "lay down its arms", "lay a cable");
        assertThat(trial("reading/cables/does-not-read/1").difference()).containsExactly("+ cables, read by reading/cables",
            "\"Alva shall lay a cable.\"", "1 reads as: obligation, cables, by reading/cables", "read by reading/cables (cables)", "  action lay", "  any cable: \"cable\"");
    }

    @Test
    void a_case_names_the_actors_of_the_sentences() {
        folder.replace(CABLES, "any: [cable,", "bearer: [<actor>], any: [cable,").replace(CABLES, "The cable is buried in the fairway.", "Alva buries the cable.");
        assertThat(trial("reading/cables/reads/1").passed()).isFalse();
        folder.write("fixtures/reading/case.yaml", "id: alva\ntitle: Alva\nactors: [{ id: alva, title: Alva, names: [=Alva], party: true }]\n")
            .write("fixtures/reading/positions.yaml", "positions: []\n");
        assertThat(folder.run().passed()).isTrue();
    }

    @Test
    void an_update_writes_no_sentence() {
        folder.replace(CABLES, "lay down its arms", "lay a cable");
        assertThat(folder.run().update()).isZero();
    }

    @Test
    void a_rule_without_sentences_of_both_kinds_is_refused() {
        folder.replace(CABLES, "[Alva shall lay down its arms., Alva shall lay the rails of the cable car.]", "[]");
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> folder.project()).withMessageContaining("cables.yaml:4: \"does-not-read\" has no sentence; give at least one");
    }

    @Test
    void tests_of_a_framework_include_the_sentences() {
        assertThat(RuleTests.in(dir)).extracting(RuleTests.RuleTest::name).contains("reading/cables/reads/2");
    }

    @Test
    void json_and_junit_list_the_sentences() {
        TestReport report = new TestReport(2, folder.run(), Optional.empty(), Optional.of(phrases()), Optional.empty(), 0);
        assertThat(report.toJUnit()).contains("<testcase classname=\"reading/cables\" name=\"reading/cables/does-not-read/2\"/>");
        assertThat(report.toJson().replaceAll("\\s", "")).contains("\"name\":\"reading/cables/reads/1\",\"rule\":\"reading/cables\",\"passed\":true",
            "\"phrases\":{\"percent\":80,\"phrases\":5,\"used\":4,\"unused\":[{\"list\":\"reading/cables\",\"role\":\"any\",\"phrase\":\"telephoneline\"}]}");
    }

    @Test
    void a_phrase_in_no_sentence_is_told() {
        assertThat(phrases().rules().open()).containsExactly(new PhraseUse("reading/cables", "any", "telephone line"));
        assertThat(text()).contains("reading/cables any: in no sentence: \"telephone line\"\n", "phrases: 4 of 5 are in a sentence, 80 %\n").doesNotContain("vocabulary:");
    }

    @Test
    void a_phrase_is_tried_only_where_the_rest_of_its_conditions_holds() {
        folder.replace(CABLES, "The cable is buried in", "The cable is laid in");
        assertThat(phrases().rules().open()).extracting(PhraseUse::phrase).containsExactly("bury", "telephone line");
        folder.replace(CABLES, "Alva shall lay down its arms.", "Alva shall bury the cable car.");
        assertThat(phrases().rules().open()).as("what must not be read tries only what keeps it from being read").extracting(PhraseUse::phrase)
            .containsExactly("bury", "telephone line");
    }

    @Test
    void phrases_of_values_and_tags_count() {
        folder.write(ISSUES, "issues:\n  - { id: cables, title: Cables, terms: [{ id: depth, title: Depth, space: choice, ladder: true, options: [flat, deep] }] }\n")
            .replace(CABLES, "issue: cables\n", "issue: cables\nterm: cables.depth\nvalue:\n  - { option: deep, when: { any: [fairway, abyss] } }\ntags: { wet: [bank, beach] }\n");
        assertThat(phrases().rules().open()).containsExactly(new PhraseUse("reading/cables", "any", "telephone line"),
            new PhraseUse("reading/cables", "any", "abyss"), new PhraseUse("reading/cables", "tags", "beach"));
    }

    @Test
    void phrases_of_the_vocabulary_may_stand_in_a_sentence_or_a_world() {
        folder.write("rules/vocabulary/mentions.yaml", "mentions:\n  weasel: [along the bank, the bridge, at leisure]\n");
        PhraseRun.Share vocabulary = phrases().vocabulary();
        assertThat(List.of(vocabulary.all(), vocabulary.used(), vocabulary.percent())).containsExactly(3, 2, 66);
        assertThat(text()).contains("vocabulary/mentions/weasel: in no sentence and no world: \"at leisure\"\n", "vocabulary: 2 of 3 phrases are in a sentence or a world, 66 %\n");
    }
}
