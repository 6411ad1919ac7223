package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import io.impasse.model.Law;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawReaderTest {
    private static final Node CASE = Tree.yaml("case.yaml", "actors: [ { id: alba, title: Alba } ]\n");

    private static List<Law> read(String yaml) {
        Node file = Tree.yaml("law.yaml", yaml);
        return new LawReader(Cast.read(CASE), Vocabularies.small()).read(file.get("laws").items());
    }

    @Test
    void a_law_says_whose_power_it_limits_and_how_long_its_way_takes() {
        Law law = read("laws:\n  - { id: vote, actor: alba, effect: referendum, law: Constitution, says: asks the people, terms: [withdrawal.extent], "
            + "options: [complete], days: 60, source: { address: here, grade: text, date: 1991-05-01 } }\n").get(0);
        assertThat(law.actor()).isEqualTo("alba");
        assertThat(law.days()).isEqualTo(60);
        assertThat(law.options()).containsExactly("complete");
    }

    @Test
    void mistakes_are_named() {
        assertThatExceptionOfType(InputException.class)
            .isThrownBy(() -> read("laws:\n  - { id: vote, actor: alba, effect: referendun, law: C, says: s, terms: [elections], source: {} }\n"))
            .withMessage("law.yaml:2: unknown effect \"referendun\"; did you mean \"referendum\"?");
    }
}
