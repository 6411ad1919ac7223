package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.Bridge;
import io.impasse.model.InputException;
import io.impasse.model.Occasion;
import io.impasse.model.Precedent;
import io.impasse.model.Technique;
import java.util.List;
import org.junit.jupiter.api.Test;

class TechniqueReaderTest {
    private static final String WHOLE = """
        techniques:
          - id: thinning
            title: Thinning out
            does: keeps both apart
            offered: [ { when: claims, terms: [withdrawal.extent], sets: { withdrawal.extent: part } } ]
            needs: [ { says: who watches, item: monitoring } ]
            precedents: [ { name: "Port, 1901", outcome: held, happened: it held, source: "Treaty, art. 1" } ]
            warns: [ the sea is forgotten ]
        """;

    private static List<Technique> read(String yaml) {
        return new TechniqueReader(Vocabularies.small().issues(), List.of("monitoring")).read(Tree.yaml("techniques.yaml", yaml).get("techniques"));
    }

    @Test
    void a_technique_says_when_it_is_offered_and_what_it_needs() {
        Technique technique = read(WHOLE).get(0);
        Bridge bridge = technique.bridges().get(0);
        assertThat(bridge.occasion()).isEqualTo(Occasion.CLAIMS);
        assertThat(bridge.matter()).isEqualTo("withdrawal");
        assertThat(bridge.words()).isEqualTo("withdrawal.extent at part");
        assertThat(bridge.open()).isFalse();
        assertThat(technique.slots().get(0).item()).isEqualTo("monitoring");
        assertThat(technique.precedents()).extracting(Precedent::secondary).containsExactly(false);
    }

    @Test
    void what_sets_nothing_is_open_to_either_claim() {
        assertThat(read(WHOLE.replace(", sets: { withdrawal.extent: part }", "")).get(0).bridges().get(0).open()).isTrue();
    }

    @Test
    void mistakes_are_named() {
        fails("when: claims", "when: claim", "techniques.yaml:5: unknown when \"claim\"; did you mean \"claims\"?");
        fails("terms: [withdrawal.extent]", "terms: [withdrawal.extend]", "techniques.yaml:5: unknown term \"withdrawal.extend\"; did you mean \"withdrawal.extent\"?");
        fails("extent: part", "extent: parts", "techniques.yaml:5: unknown option of withdrawal.extent \"parts\"; did you mean \"part\"?");
        fails("{ withdrawal.extent: part", "{ withdrawal.extend: part", "techniques.yaml:5: unknown key \"withdrawal.extend\"; did you mean \"withdrawal.extent\"?");
        fails("[withdrawal.extent]", "[withdrawal.extent, monitoring.monitor]",
            "techniques.yaml:5: the term \"monitoring.monitor\" is not one of the issue withdrawal; give each issue an entry of its own");
        fails("item: monitoring", "item: monitorin", "techniques.yaml:6: unknown item of the checklist \"monitorin\"; did you mean \"monitoring\"?");
        fails("outcome: held, ", "", "techniques.yaml:7: the key \"outcome\" is missing; add \"outcome:\"");
        fails("[ the sea is forgotten ]", "[]",
            "techniques.yaml:8: \"warns\" is empty; a technique is offered with what it needs, its precedents and its warnings");
    }

    private static void fails(String right, String wrong, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> read(WHOLE.replace(right, wrong))).withMessage(message);
    }
}
