package io.impasse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Searched;
import io.impasse.text.Segmenter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checklist is found by the matter, in any wording and under any heading, and not where a text only sounds like it. */
class ChecklistTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("rules"));
    private static final Reader READER = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules(),
        CaseFiles.read(Path.of("fixtures/reading"), KNOWLEDGE.vocabulary()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "amendment           | Either Party may put forward a change to this Agreement; it binds once both have signed.",
        "amendment           | A proposal for amendment needs the signature of both Parties.",
        "authentic-languages | All three texts are authentic; in case of doubt the French text prevails.",
        "authentic-languages | The Albian and Bordurian language versions have equal rank.",
        "demining            | Each Party hands over charts of its minefields.",
        "demining            | Sappers remove every mine from the verges.",
        "missing-and-dead    | The Parties tell each other where the deceased are buried and hand over their remains.",
        "duration            | The ceasefire lasts for 90 days and is extended for further periods of 30 days.",
        "response-ladder     | A category B breach shall be remedied within two days.",
        "response-ladder     | After such a finding the other side may suspend its obligations under Article 4.",
        "withdrawal-timetable| Each Party shall withdraw its artillery by 3 May 2027.",
        "force-limits        | Each side keeps no more than 40,000 soldiers there.",
        "territory           | The status of territory and borders is left to later negotiations.",
        "guarantee-duration  | Security guarantees are outside this Agreement.",
        "snapback            | Sanctions are the subject of a separate agreement.",
    })
    void is_found(String item, String clause) {
        assertThat(absent("1. " + clause)).doesNotContain(item);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "amendment           | Borduria shall amend its constitution.",
        "authentic-languages | The commission works in the languages of both Parties.",
        "duration            | Each shift on the hotline takes eight hours.",
        "response-ladder     | The Parties regret every violation of earlier truces.",
        "withdrawal-timetable| Each Party shall withdraw its artillery.",
        "territory           | Sanctions are the subject of a separate agreement.",
        "guarantee-duration  | Corda gives Alba security guarantees.",
        "accountability      | A full amnesty is granted.",
    })
    void is_missed(String item, String clause) {
        assertThat(absent("1. " + clause)).contains(item);
    }

    @Test
    void an_article_is_known_by_its_heading() {
        assertThat(absent("Article 1. Revision\n1.1 Either side may ask for it in writing.\n")).doesNotContain("amendment");
        assertThat(absent("Article 1. Minor matters\n1.1 Either side may ask for it in writing.\n")).contains("amendment");
    }

    private static List<String> absent(String text) {
        return READER.read(Segmenter.segment("-", text + "\n")).facts().stream().filter(Searched.class::isInstance).map(Searched.class::cast)
            .filter(Searched::absent).map(Searched::item).toList();
    }
}
