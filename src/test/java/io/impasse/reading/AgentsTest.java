package io.impasse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Provision;
import io.impasse.text.Segmenter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a sentence names somebody who acts does not depend on whether the case knows them. */
class AgentsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("rules"));
    private static final Reader READER = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules(),
        CaseFiles.read(Path.of("fixtures/reading"), KNOWLEDGE.vocabulary()));

    @ParameterizedTest
    @ValueSource(strings = {
        "The Survey Team shall count the guns by 3 May 2027.",
        "Each Host State shall provide forty inspectors.",
        "The arbiters decide by majority.",
        "Three umpires will hear the complaint.",
        "The guns will be counted by the Survey Team.",
        "On request the Registrar shall open the crossing.",
        "The Survey Team to count the guns.",
    })
    void somebody_is_named(String sentence) {
        assertThat(provisions(sentence)).isNotEmpty().noneMatch(Provision::anonymous);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The guns will be counted by 3 May 2027.",
        "The withdrawal of the guns shall begin on 3 May 2027.",
        "The exchange of prisoners will take place within ten days.",
        "There will be an exchange of prisoners.",
        "Withdrawal of all guns within ten days.",
        "Count the guns within ten days.",
        "Funding to speed up the withdrawal.",
    })
    void nobody_is_named(String sentence) {
        assertThat(provisions(sentence)).isNotEmpty().allMatch(Provision::anonymous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The guarantors are Alban-Bordurian experts.", "The working group will be Alban-Bordurian.", "The observers are the Alban-Bordurian team and the United Nations."})
    void one_word_may_name_two(String sentence) {
        assertThat(provisions(sentence)).isNotEmpty().first().asString().contains("alba, borduria");
    }

    private static List<Provision> provisions(String sentence) {
        return READER.read(Segmenter.segment("-", "1. " + sentence + "\n")).provisions();
    }
}
