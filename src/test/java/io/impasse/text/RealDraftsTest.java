package io.impasse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drafts of the first case are cut as their readers cite them. */
class RealDraftsTest {
    private static final Path DRAFTS = Path.of("fixtures/cases/ukraine-russia/drafts");

    @Test
    void theTwentyEightPointsHaveTheirLetters() {
        List<String> expected = new ArrayList<>();
        for (int point = 1; point <= 28; point++) {
            expected.add(String.valueOf(point));
            expected.addAll(letters(point, switch (point) {
                case 10, 21, 24 -> "abcd";
                case 12 -> "abcdef";
                case 14 -> "abcde";
                case 20 -> "abc";
                default -> "";
            }));
        }
        Agreement agreement = draft("us-28-point-plan.txt");
        assertThat(agreement.title()).startsWith("Twenty-eight points");
        assertThat(ids(agreement, ClauseKind.POINT)).isEqualTo(expected);
        assertThat(agreement.clause("10.c")).map(Clause::label).contains("10(c)");
        assertThat(agreement.clauses().stream().filter(Clause::chapeau).map(Clause::id))
                .containsExactly("10", "12", "14", "20", "21", "24");
        assertThat(agreement.clauses()).noneMatch(Clause::open);
    }

    @Test
    void theMemorandumKeepsItsSectionsOptionsAndItems() {
        Agreement agreement = draft("russia-memorandum.txt");
        assertThat(ids(agreement, ClauseKind.PART)).containsExactly("I", "II", "III");
        assertThat(ids(agreement, ClauseKind.OPTION)).containsExactly("II.A", "II.B");
        List<String> points = new ArrayList<>(numbered("I.", 12));
        points.addAll(numbered("II.B.", 10));
        assertThat(ids(agreement, ClauseKind.POINT)).isEqualTo(points);
        assertThat(ids(agreement, ClauseKind.BULLET)).isEqualTo(numbered("III.b", 7));
        assertThat(agreement.clauses().stream().filter(Clause::open).map(Clause::id)).hasSize(12)
                .allMatch(id -> id.startsWith("II."));
        assertThat(agreement.clause("II.B.9")).map(Clause::label).contains("II.B.9");
        assertThat(agreement.clause("III.b4")).map(Clause::label).contains("III, item 4");
    }

    @Test
    void theMinskStepsKeepTheTextBehindTheirList() {
        Agreement agreement = draft("minsk-style-package.txt");
        assertThat(ids(agreement, ClauseKind.POINT)).isEqualTo(numbered("", 13));
        assertThat(ids(agreement, ClauseKind.BULLET)).isEqualTo(numbered("2.b", 3));
        assertThat(ids(agreement, ClauseKind.PARAGRAPH)).containsExactly("2.p1", "2.p2", "4.p1");
        assertThat(agreement.clause("2.p1").orElseThrow().body().of(agreement.text())).startsWith("Distances to be measured");
        assertThat(agreement.clause("note")).map(Clause::label).contains("Note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-28-point-plan.txt", "russia-memorandum.txt", "minsk-style-package.txt"})
    void everyWordStandsInExactlyOneClause(String file) {
        Spans.check(draft(file));
    }

    private static Agreement draft(String file) {
        return Segmenter.segment(file, DraftReader.read(DRAFTS.resolve(file)));
    }

    private static List<String> ids(Agreement agreement, ClauseKind kind) {
        return agreement.clauses().stream().filter(clause -> clause.kind() == kind).map(Clause::id).toList();
    }

    private static List<String> letters(int point, String letters) {
        return letters.chars().mapToObj(letter -> point + "." + (char) letter).toList();
    }

    private static List<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> prefix + number).toList();
    }
}
