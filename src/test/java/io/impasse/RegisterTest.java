package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of intended ambiguities of a case, from its file to the findings. */
class RegisterTest {
    private static final String CASE = """
        id: valley
        title: The valley
        actors:
          - { id: alba, title: Alba, names: [=Alba], party: true, signs: true, adversaries: [borduria] }
          - { id: borduria, title: Borduria, names: [=Borduria], party: true, signs: true, adversaries: [alba] }
        """;
    private static final String ENTRY = """
        ambiguities:
          - words: robust guarantee
            wanted-by: [alba, borduria]
            readings: { alba: troops on the ridge, borduria: a letter of the neighbours }
            since: 2031-01-01
            until: 2032-01-01
            resolver: the joint commission
            source: { address: a letter, grade: text }
        """;
    private static final String DRAFT = """
        Robust Guarantees

        1. Alba will give Robust guarantees and an adequate answer.
        2. Borduria will withdraw its armed forces and give a robust, guarantee.
        3. Borduria will monitor the ceasefire and give a robust guarantee.
        """;
    private static final Map<String, String> OTHER = Map.of("alba", "borduria", "borduria", "alba", "Alba", "Borduria", "Borduria", "Alba");

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(folder.resolve("positions.yaml"), "positions: []\n");
    }

    private List<Finding> check(String register, String draft) throws IOException {
        Files.writeString(folder.resolve("ambiguities.yaml"), register);
        return Analyzer.builder().caseFolder(folder).asOf(LocalDate.of(2031, 6, 1)).build().check("draft.txt", draft).findings();
    }

    private static List<String> clauses(List<Finding> findings, String rule) {
        return findings.stream().filter(finding -> finding.rule().id().equals(rule))
            .flatMap(finding -> finding.conclusion().places().stream()).map(place -> place.clause() + " " + place.text()).toList();
    }

    @Test
    void its_words_are_noted_wherever_they_stand_in_any_form_and_other_vague_words_are_found_as_ever() throws IOException {
        List<Finding> findings = check(ENTRY, DRAFT);
        assertThat(clauses(findings, "drafting/intended-ambiguity")).containsExactly("1 Robust guarantees", "3 robust guarantee");
        assertThat(clauses(findings, "drafting/vague-word")).containsExactly("1 adequate", "2 robust");
    }

    @Test
    void an_entry_of_one_clause_or_one_matter_speaks_of_nothing_else() throws IOException {
        assertThat(clauses(check(ENTRY + "    clause: \"1\"\n", DRAFT), "drafting/intended-ambiguity")).containsExactly("1 Robust guarantees");
        assertThat(clauses(check(ENTRY + "    clause: \"9\"\n", DRAFT), "drafting/intended-ambiguity")).isEmpty();
        assertThat(clauses(check(ENTRY + "    term: monitoring.monitor\n", DRAFT), "drafting/intended-ambiguity")).containsExactly("3 robust guarantee");
        assertThat(clauses(check(ENTRY + "    term: monitoring\n", DRAFT), "drafting/intended-ambiguity")).containsExactly("3 robust guarantee");
    }

    @Test
    void an_entry_whose_day_has_come_is_a_warning_and_hides_nothing() throws IOException {
        List<Finding> findings = check(ENTRY.replace("2032-01-01", "2031-06-01"), DRAFT);
        assertThat(clauses(findings, "drafting/ambiguity-ended")).containsExactly("1 Robust guarantees", "3 robust guarantee");
        assertThat(clauses(findings, "drafting/vague-word")).containsExactly("1 Robust", "1 adequate", "2 robust", "3 robust");
    }

    @Test
    void words_that_the_draft_does_not_use_are_nothing_to_speak_of() throws IOException {
        assertThat(check(ENTRY.replace("robust guarantee", "lasting peace").replace("    resolver: the joint commission\n", ""), DRAFT))
            .noneMatch(finding -> finding.rule().id().contains("ambiguity"));
    }

    @Test
    void swapping_the_parties_gives_the_mirrored_findings() throws IOException {
        String oneReading = ENTRY.replace(", borduria: a letter of the neighbours", "");
        List<String> plain = messages(check(oneReading, DRAFT));
        Files.writeString(folder.resolve("case.yaml"), swapped(CASE));
        assertThat(messages(check(swapped(oneReading), swapped(DRAFT)))).containsExactlyInAnyOrderElementsOf(plain.stream().map(RegisterTest::swapped).toList());
    }

    private static List<String> messages(List<Finding> findings) {
        assertThat(findings).anyMatch(finding -> finding.rule().id().equals("drafting/ambiguity-not-shared"));
        return findings.stream().filter(finding -> finding.rule().id().contains("ambiguity")).map(Finding::message).toList();
    }

    private static String swapped(String text) {
        return Pattern.compile(OTHER.keySet().stream().sorted().collect(Collectors.joining("|"))).matcher(text).replaceAll(match -> OTHER.get(match.group()));
    }
}
