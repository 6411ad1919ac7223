package io.impasse.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.finding.Conclusion;
import io.impasse.finding.Finding;
import io.impasse.finding.Justification;
import io.impasse.finding.Kind;
import io.impasse.finding.Report;
import io.impasse.finding.RuleCard;
import io.impasse.finding.RulesRun;
import io.impasse.finding.Severity;
import io.impasse.model.Actor;
import io.impasse.model.Case;
import io.impasse.model.Choice;
import io.impasse.model.Position;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Setting;
import io.impasse.model.Source;
import io.impasse.model.SourceGrade;
import io.impasse.model.Strength;
import io.impasse.model.Subject;
import io.impasse.model.Vocabulary;
import io.impasse.text.Agreement;
import io.impasse.text.Segmenter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 2);
    private static final Actor ALBA = new Actor("alba", "Alba", List.of(), List.of(), true, true, true, List.of(), List.of());
    private static final Position POSITION = new Position("p", "alba", "t.t", Subject.ANY, Choice.of("a"), Strength.RED_LINE,
        "the others agree", DAY, Optional.empty(), new Source(DAY, "https://example.org/a_b", SourceGrade.HEADLINE), "rules out b", List.of(), false);

    /** A conclusion that only says what it is given. */
    private record Said(String sentence, List<Quote> places, String hint) implements Conclusion {
        @Override
        public Kind kind() {
            return Kind.CHECK;
        }
    }

    @Test
    void pointsUnderTheWords() {
        assertThat(text("Pact\n\n1. Alba will withdraw its forces.\n", "withdraw"))
            .contains("  at 1, line 3\n    | Alba will withdraw its forces.\n    |           ^^^^^^^^\n");
    }

    @Test
    void pointsUnderWordsWithMarksAndControls() {
        assertThat(text("Pact\n\n1. Ca\u0301\u001bf will withdraw.\n", "withdraw"))
            .contains("    | Ca\u0301\\x1bf will withdraw.\n    |              ^^^^^^^^\n");
    }

    @Test
    void cutsALongClauseAroundTheWords() {
        String filler = "and so on and so forth ".repeat(20);
        String text = text("Pact\n\n1. Alba " + filler + "will withdraw " + filler + "to the line.\n", "will withdraw");

        assertThat(text).contains("…", "will withdraw", "^^^^^^^^^^^^^\n");
        assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void pointsUnderEveryLineOfLongWords() {
        String words = "withdraw " + "from here and ".repeat(40) + "there";
        String text = text("Pact\n\n1. Alba will " + words + ".\n", words);

        assertThat(text.lines().filter(line -> line.contains("^^^"))).hasSizeBetween(2, 5);
        assertThat(text).contains("withdraw from here", "and there").contains(" … ");
        assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void saysWhatAFindingRestsOnAndHowWeakItsSourceIs() {
        assertThat(text("Pact\n\n1. Alba goes.\n", "goes").replaceAll("\n +", " ")).contains("- Alba rules out b, on the condition: the others "
            + "agree (red line, 2025-01-02, weak source, headline: https://example.org/a_b)",
            "- searched 7 clauses for monitor, verify: found nothing", "look at: Look here.", "test/rule \"A rule\", finding abc");
    }

    @Test
    void saysWhatRan() {
        assertThat(text("Pact\n\n1. Alba goes.\n", "goes"))
            .endsWith("0 errors, 1 warning, 0 notes; 2 clauses, 0 provisions, 0 unread; 1 rule; case small as of 2025-01-02\n");
    }

    @Test
    void coloursOnlyWhenAsked() {
        Report report = report("Pact\n\n1. Alba goes.\n", "goes");

        assertThat(TextReport.write(report, false)).doesNotContain("\u001b");
        assertThat(TextReport.write(report, true).replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(TextReport.write(report, false));
    }

    @Test
    void markdownMarksTheWordsAndLinksTheSources() {
        assertThat(MarkdownReport.write(report("Pact\n\n1. Alba will withdraw.\n", "withdraw")))
            .contains("> Alba will <strong>withdraw</strong>.", "<https://example.org/a_b>", "# Pact\n", "## 1 warning\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "<img src=x onerror=y> ¦ &lt;img src=x onerror=y&gt;",
        "[a](http://b) *c* _d_ ¦ \\[a\\](http\\://b) \\*c\\* \\_d\\_",
        "# a | `b` ¦ \\# a \\| \\`b\\`",
        "1. a ¦ 1\\. a",
        "- a ¦ \\- a",
        "see www.example.org ¦ see www\\.example.org",
        "R&D; &amp; ¦ R&amp;D; &amp;amp;",
        "a - b. c) ¦ a - b. c)"})
    void markdownShowsWhatTheDraftSaysAndObeysNothing(String said, String written) {
        assertThat(Markup.escape(said)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '"', value = {
        "https://example.org/a?b=c ¦ <https://example.org/a?b=c>",
        "javascript:alert(1) ¦ javascript:alert(1)",
        "https://a>b ¦ https\\://a&gt;b"})
    void onlyWebAddressesBecomeLinks(String address, String written) {
        assertThat(Markup.link(address)).isEqualTo(written);
    }

    @Test
    void everythingATerminalWouldObeyOrHideIsSpelledOut() {
        assertThat(Visible.of("a\u0000\u0007\u001b[31m\u009b\u202e\u200b\ufeff\tb\r\nc \u2028 d"))
            .isEqualTo("a\\x00\\x07\\x1b[31m\\x9b\\u202e\\u200b\\ufeff b c \\u2028 d");
    }

    @Test
    void linesAreCountedWhateverEndsThem() {
        LineNumbers lines = new LineNumbers("a\nb\r\nc\rd");

        assertThat(List.of(lines.at(0), lines.at(1), lines.at(2), lines.at(3), lines.at(5), lines.at(6), lines.at(7)))
            .containsExactly(1, 1, 2, 2, 3, 3, 4);
    }

    private static String text(String draft, String words) {
        return TextReport.write(report(draft, words), false);
    }

    private static Report report(String draft, String words) {
        Agreement agreement = Segmenter.segment("draft.txt", draft);
        int start = draft.indexOf(words);
        Said said = new Said("Something is said.", List.of(new Quote("1", "1", start, start + words.length(), words)), "Look here.");
        RuleCard card = new RuleCard("test/rule", "A rule", Severity.WARNING, "an authority");
        Justification why = new Justification(said, card.id(), List.of(given(POSITION),
            given(new Searched("monitoring", List.of("monitor", "verify"), 7, List.of()))));
        return new Report(agreement, new Case("small", "", List.of(ALBA), List.of(), List.of(POSITION), List.of(), List.of(), List.of(), ""),
            new Setting("settlement", DAY), List.of(), List.of(), List.of(), List.of(new Finding("abc", card, said, why)), List.of(),
            new RulesRun(List.of(card), "", List.of()), new Vocabulary(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of()));
    }

    private static Justification given(Object fact) {
        return new Justification(fact, "", List.of());
    }
}
