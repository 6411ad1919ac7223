package io.impasse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Provision;
import io.impasse.model.Value;
import io.impasse.text.Agreement;
import io.impasse.text.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wordings that mean the same are read the same, and a change of meaning changes the reading and nothing else. */
class WordingsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("rules"));
    private static final Reader READER = new Reader(KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules(),
        CaseFiles.read(Path.of("fixtures/reading"), KNOWLEDGE.vocabulary()));
    private static final Path GROUPS = Path.of("src/test/resources/wordings.txt");

    /** The file holds groups; the first line of each says what all its sentences must give. */
    @TestFactory
    Stream<DynamicTest> sentencesOfOneMeaningGiveOneProvision() throws IOException {
        return Stream.of(Files.readString(GROUPS).split("\n\\s*\n")).flatMap(WordingsTest::tests);
    }

    private static Stream<DynamicTest> tests(String group) {
        List<String> lines = group.strip().lines().toList();
        String meaning = lines.get(0).substring(1).strip();
        return lines.stream().skip(1).map(sentence -> dynamicTest(sentence, () -> assertThat(meanings(sentence)).contains(meaning)));
    }

    @Test
    void negationTurnsADutyIntoABan() {
        assertThat(meanings("Alba shall withdraw its troops from the valley.")).anyMatch(meaning -> meaning.startsWith("obligation withdrawal.extent"));
        assertThat(meanings("Alba shall not withdraw its troops from the valley.")).anyMatch(meaning -> meaning.startsWith("prohibition withdrawal.extent"));
        assertThat(meanings("Alba agrees to station troops in the valley.")).anyMatch(meaning -> meaning.startsWith("obligation foreign-forces"));
        assertThat(meanings("Alba agrees not to station troops in the valley.")).anyMatch(meaning -> meaning.startsWith("prohibition foreign-forces"));
    }

    @Test
    void renamingTheActorRenamesTheProvisionAndNothingElse() {
        String sentence = "Alba shall limit its armed forces to 85,000 personnel within 30 days of signature.";
        assertThat(meanings(sentence.replace("Alba", "Borduria")))
            .isEqualTo(meanings(sentence).stream().map(meaning -> meaning.replace("alba", "borduria")).toList());
    }

    @Test
    void typographyChangesNothing() {
        String sentence = "Alba shall limit its armed forces to 600,000 personnel within 30 days of signature.";
        List<String> plain = meanings(sentence);
        assertThat(plain).anyMatch(meaning -> meaning.contains("600,000"));
        for (String figure : List.of("600 000", "600\u00a0000", "600\u202f000")) {
            assertThat(meanings(sentence.replace("600,000", figure))).as(figure).isEqualTo(plain);
        }
        assertThat(meanings(sentence.replace("30 days", "30\u202fdays"))).isEqualTo(plain);
        assertThat(meanings(sentence.replace(' ', '\u00a0'))).isEqualTo(plain);
    }

    @Test
    void aHyphenThatDoesNotBreakIsAHyphen() {
        String sentence = "An Alba-led mission shall monitor the ceasefire.";
        assertThat(meanings(sentence.replace('-', '\u2011'))).isNotEmpty().isEqualTo(meanings(sentence));
    }

    @Test
    void anInfinitiveThatBreaksOffIsReadAsFarAsItGoes() {
        Agreement agreement = Segmenter.segment("-", "1. The Parties shall:\n\n- The monitors to observe the border and Alba to be\n");
        assertThat(READER.read(agreement).provisions()).extracting(Provision::matter).contains("monitoring");
    }

    @Test
    void aFrontConditionWithAPronounBeforeAPronounIsReadToItsEnd() {
        Agreement agreement = Segmenter.segment("-", "1. Where it can, it shall release all prisoners of war.");
        assertThat(READER.read(agreement).provisions()).extracting(Provision::matter).contains("prisoners");
    }

    @Test
    void numberingAndWrappingChangeNothing() {
        String sentence = "The Parties shall release all prisoners of war within 14 days of the ceasefire and shall hand over the bodies of the fallen.";
        assertThat(read("7) " + wrapped(sentence))).isEqualTo(read("1. " + sentence));
        assertThat(read("Article 4\n\n" + sentence)).isEqualTo(read("1. " + sentence));
    }

    private static String wrapped(String sentence) {
        return sentence.replace(" within ", "\n   within ").replace(" and shall ", "\n   and shall ");
    }

    private static List<String> meanings(String sentence) {
        return read("1. " + sentence);
    }

    private static List<String> read(String text) {
        return READER.read(Segmenter.segment("-", text + "\n")).provisions().stream().map(WordingsTest::meaning).toList();
    }

    /** Force, term or issue, value, those bound; without what only the words say. */
    private static String meaning(Provision provision) {
        return String.join(" ", provision.force().id(), provision.term().isEmpty() ? provision.matter() : provision.term(),
            provision.value().map(Value::words).orElse("-"), "by", provision.obligors().isEmpty() ? "nobody" : String.join("+", provision.obligors()));
    }
}
