package io.impasse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmenterPropertyTest {
    @Provide
    Arbitrary<String> scraps() {
        List<String> scraps = List.of("1.", "2.", "(1)", "2)", "1.1", "1.2.", "(a)", "b)", "c.", "(i)", "(ii)", "iv)", "A.", "B.", "I.",
                "II.", "- ", "\u2022", "* ", "\u2013 ", "Article 1", "ARTICLE 2.", "Section I.", "Chapter 2:", "Annex A", "Annex", "Note.",
                "Option A.", "Option 2:", "Point 4:", "[", "]", "[1]", "[^2]:", "\u00b9", "# ", "### ", "**", "__", "> ", "---", "[ ]",
                "The Parties shall:", "withdraw", "and", "; ", ". ", ": ", ", ", "\n", "\n", "\n\n", "\r\n", "\r", "\t", "\u00a0", "\ufeff",
                "\ud83d\udd4a", "\ud83d", "\u0000", "  ", "    ", "50 km", "3.5 million", "2014", "SECURITY", "Security", "bis", "(", ")", "*");
        return Arbitraries.of(scraps).list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Property(tries = 5000)
    void anyTextIsCutWithoutLosingAWord(@ForAll("scraps") String text) {
        Agreement agreement = Segmenter.segment("draft", text);
        assertThat(agreement.text()).isSameAs(text);
        Spans.check(agreement);
    }

    @Property(tries = 1000)
    void anyCharactersAreCutWithoutLosingOne(@ForAll String text) {
        Spans.check(Segmenter.segment("draft", text));
    }

    @Property(tries = 1000)
    void theSameTextGivesTheSameClauses(@ForAll("scraps") String text) {
        assertThat(Segmenter.segment("draft", text)).isEqualTo(Segmenter.segment("draft", text));
    }
}
