package io.impasse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.impasse.model.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    @Test
    void anEmptyTextHasNoClauses() {
        assertThat(segment("").clauses()).isEmpty();
        assertThat(segment(" \r\n\t\n---\n").clauses()).isEmpty();
    }

    @Test
    void aTextThatBeginsWithASentenceHasNoTitle() {
        assertThat(segment("The sides met today.\n\n1. They agreed.").title()).isEmpty();
        assertThat(segment("1. They agreed.").title()).isEmpty();
    }

    @Test
    void numbersInTheRunningTextAreNoLabels() {
        assertThat(ids("1. The line was drawn.\n2014 was the year.\n\n3.5 million people live there.\n\n50 km is the distance."))
                .containsExactly("1", "p1", "p2");
    }

    @Test
    void numberingMayHaveGapsAndBeginAnew() {
        assertThat(ids("1. A.\n2. B.\n5. C.\n9. D.\n\nSecond list\n\n1. E.\n2. F."))
                .containsExactly("1", "2", "5", "9", "h1", "1~2", "2~2");
    }

    @Test
    void aLetterIsARomanNumberOnlyWhereItsListSaysSo() {
        assertThat(ids("1. A:\n(g) x;\n(h) x;\n(i) x;\n(j) x.\n2. B:\n(i) y;\n(ii) y.\n"))
                .containsExactly("1", "1.g", "1.h", "1.i", "1.j", "2", "2.i", "2.ii");
    }

    @Test
    void wordsOfStructureInMarkdownHeadingsAreCitedAsTheyStand() {
        Agreement agreement = segment("# Pact\n\n## Chapter I\n\n### Section 2\n\n#### Article 1\n\nFire ceases.\n\n## Annex\n\nA map.\n");
        assertThat(agreement.clauses()).extracting(Clause::label).contains("Chapter I", "I, Section 2", "Article 1", "Annex");
        assertThat(agreement.clauses()).extracting(Clause::id).noneMatch(id -> id.contains("#"));
    }

    @Test
    void anArticleWithALetterStandsByItself() {
        assertThat(ids("Article 12\n\nFire ceases.\n\nArticle 12A\n\nTroops withdraw.\n\nArticle 13\n\nPrisoners return.\n"))
                .containsExactly("12", "12A", "13");
    }

    @Test
    void aDeletedFirstItemLeavesTheListInPlace() {
        assertThat(ids("3. The Parties shall:\n(b) meet;\n(d) talk.")).containsExactly("3", "3.b", "3.d");
    }

    @Test
    void whatStandsBelowAnOptionIsOpen() {
        Agreement agreement = segment("1. Agreed.\n2. Not yet:\nOption 1: x:\n(a) y;\n- z.\nOption 2: w.\n3. Agreed.");
        assertThat(open(agreement)).containsExactly("2.1", "2.1.a", "2.1.a.b1", "2.2");
    }

    @Test
    void bracketsMakeAClauseOpenUnlessTheyMeanSomethingElse() {
        Agreement agreement = segment("""
                1. Within [30] days.
                2. A footnote.[1] A link [here](https://example.org). A quirk [sic].
                3. [Deleted] text.
                4. [The sides meet
                5. and talk.]
                6. An unclosed [ bracket.
                - [ ] a task
                [1] The footnote.
                """);
        assertThat(open(agreement)).containsExactly("1", "3", "4", "5");
    }

    @Test
    void aListWhoseMarksAreLostIsStillAList() {
        Agreement agreement = segment("3. The following acts are prohibited, wherever and whenever they may happen to occur:\n"
                + "attacks on civilians;\nlooting; and\nreprisals.\n4. Next.");
        assertThat(agreement.clauses()).extracting(Clause::id).containsExactly("3", "3.b1", "3.b2", "3.b3", "4");
        assertThat(agreement.clause("3").orElseThrow().chapeau()).isTrue();
    }

    @Test
    void aTableOfContentsDoesNotSwallowTheText() {
        assertThat(ids("TREATY\n\nChapter I. Peace\nAnnex A. Maps\nAnnex B. Lists\n\nChapter I. Peace\n\n1. Peace.\n\nAnnex A. Maps\n\nA map."))
                .containsExactly("title", "I", "annex-a", "annex-b", "I~2", "I~2.1", "annex-a~2", "annex-a~2.p1");
    }

    @Test
    void decimalsAreCountedThroughTheChapterThatTheyRepeat() {
        assertThat(ids("Chapter II: Security\n2.1 Forces\n2.1.1 A.\n2.1.2 B.\n2.2 Lines\n"))
                .containsExactly("II", "2.1", "2.1.1", "2.1.2", "2.2");
    }

    @Test
    void oddBlanksAndByteOrderMarksAreNoText() {
        Agreement agreement = segment("\ufeffTitle\r\n\r\n\u00a01.\tAlba\u00a0agrees.\r\n\t(a)\u00a0x;\r\n\t(b) y.\r\n");
        assertThat(agreement.title()).isEqualTo("Title");
        assertThat(agreement.clauses()).extracting(Clause::id).containsExactly("title", "1", "1.a", "1.b");
        Spans.check(agreement);
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        Agreement agreement = segment("\ud83d\udd4a Peace\n\n1. \ud83d\udd4a\ud83d\udd4a flies.");
        assertThat(agreement.clause("1").orElseThrow().span()).isEqualTo(new Span(10, 24));
        assertThat(agreement.clause("1").orElseThrow().body().of(agreement.text())).isEqualTo("\ud83d\udd4a\ud83d\udd4a flies.");
    }

    @Test
    void bulletsNestUpToAHundredLevels() {
        assertThat(segment(nested(100)).clauses().size()).isEqualTo(100);
    }

    @Test
    void deeperNestingIsRefusedWithPlaceFaultAndRemedy() {
        assertThatThrownBy(() -> segment(nested(10_000))).isInstanceOf(InputException.class)
                .hasMessage("draft.txt:101: clauses nested deeper than 100 levels; give the lists fewer levels");
    }

    @Test
    void aLineOfTenMegabytesIsRead() {
        for (String part : List.of("word ", "[", "1.", "; (a) b")) {
            String text = part.repeat(10_000_000 / part.length());
            assertThat(segment(text).clauses().size()).as("a line of <%s>", part).isPositive();
        }
    }

    @Test
    void aLongTextOfEveryKindOfLineIsRead() {
        String page = "Article 1\nTitle\n1. Text:\n(a) x;\n- y\n\nParagraph.\nNote. Z.\n[1] Foot\nOption 1: o\n1.1 D\nHEAD\n";
        Agreement agreement = segment(page.repeat(4_000));
        assertThat(agreement.clauses().size()).isGreaterThan(30_000);
    }

    @Test
    void moreThanFiftyThousandClausesAreRefused() {
        String fault = ": more than 50000 clauses; check its parts one by one";
        assertThatThrownBy(() -> segment("- x\n".repeat(60_000))).hasMessage("draft.txt:50001" + fault);
        assertThatThrownBy(() -> segment("\n" + "\u2022 x ".repeat(60_000))).hasMessage("draft.txt:2" + fault);
    }

    private static String nested(int levels) {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            text.append(" ".repeat(2 * level)).append("- x\n");
        }
        return text.toString();
    }

    private static Agreement segment(String text) {
        return Segmenter.segment("draft.txt", text);
    }

    private static List<String> ids(String text) {
        return segment(text).clauses().stream().map(Clause::id).toList();
    }

    private static List<String> open(Agreement agreement) {
        return agreement.clauses().stream().filter(Clause::open).map(Clause::id).toList();
    }
}
