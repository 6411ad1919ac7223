package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import io.impasse.model.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A reading can be written out, corrected by hand, and taken instead of the program's own. */
class CorrectedReadingTest {
    private static final String DRAFT = "Pact\n\n1. Alba shall cap its army at 50,000 troops.\n2. Borduria shall sing.\n";

    private final Analyzer plain = Analyzer.builder().noCase().withoutRules().build();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aReadingThatNobodyChangedGivesTheSameReport() throws IOException {
        Analyzer analyzer = Analyzer.builtIn();
        return drafts().stream()
            .map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(), () -> {
                Analysis own = analyzer.check(draft);
                Analysis again = analyzer.check(draft.toString(), Files.readString(draft), file(own.toProvisions()));
                assertThat(again.toJson()).isEqualTo(own.toJson());
            }));
    }

    private static List<Path> drafts() throws IOException {
        try (Stream<Path> drafts = Files.list(Path.of("fixtures/cases/ukraine-russia/drafts"))) {
            return drafts.sorted().toList();
        }
    }

    @Test
    void aTimeInWeeksGoesThereAndBack() throws IOException {
        String draft = "Pact\n\n1. Alba shall withdraw its army within 2 weeks of signature.\n";
        Analysis own = plain.check("pact.txt", draft);

        assertThat(own.toProvisions()).contains("unit: week");
        assertThat(plain.check("pact.txt", draft, file(own.toProvisions())).provisions()).isEqualTo(own.provisions());
    }

    @Test
    void whatIsCorrectedCounts() throws IOException {
        Provision song = corrected("{ clause: \"2\", quote: Borduria shall sing, issue: sanctions, force: prohibition }").get(0);

        assertThat(song.matter()).isEqualTo("sanctions");
        assertThat(song.force().id()).isEqualTo("prohibition");
        assertThat(song.quote().start()).isEqualTo(DRAFT.indexOf("Borduria"));
    }

    @Test
    void mistakesAreNamed() {
        refuses("{ clause: \"2\", quote: Borduria shall dance, force: obligation }",
            ":2: these words do not stand in clause 2 of pact.txt; quote them as they stand there");
        refuses("{ clause: \"2\", quote: Alba shall, force: obligation }", ":2: these words do not stand in clause 2 of pact.txt");
        refuses("{ clause: \"3\", quote: x, force: obligation }", ":2: unknown clause \"3\"");
        refuses("{ clause: \"2\", quote: Borduria, force: obligaton }", ":2: unknown force \"obligaton\"; did you mean \"obligation\"?");
        refuses("{ clause: \"2\", quote: Borduria, force: obligation, rule: reading/sanctoins }",
            ":2: unknown reading rule \"reading/sanctoins\"; did you mean \"reading/sanctions\"?");
    }

    private void refuses(String provision, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> corrected(provision)).withMessageContaining("provisions.yaml" + message);
    }

    private List<Provision> corrected(String provision) throws IOException {
        return plain.check("pact.txt", DRAFT, file("provisions:\n- " + provision + "\n")).provisions();
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("provisions.yaml"), yaml);
    }
}
