package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.impasse.model.InputException;
import io.impasse.model.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationReaderTest {
    private static final String PART_COMPLETE = "- { when: { term: withdrawal.extent, accepts: [part] }, %s: { term: %s, accepts: %s }, because: so }\n";

    private static List<Relation> read(String yaml) {
        Node list = Tree.yaml("relations.yaml", yaml);
        RelationCheck.check(list, Vocabularies.small());
        return new RelationReader(Vocabularies.small()).read(list);
    }

    private static void assertRefused(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(InputException.class).hasMessageContaining(message);
    }

    private static String part(String kind, String term, String accepts) {
        return String.format(PART_COMPLETE, kind, term, accepts);
    }

    @Test
    void readsWhatAValueExcludesAndImplies() {
        List<Relation> relations = read(part("excludes", "withdrawal.distance", "{ min: 50 }") + part("implies", "force-limits.personnel", "600"));

        assertThat(relations).extracting(Relation::kind).containsExactly(Relation.Kind.EXCLUDES, Relation.Kind.IMPLIES);
        assertThat(relations.get(0).then().words()).isEqualTo("withdrawal.distance at 50 or more km");
    }

    @Test
    void refusesUnknownTermsAndOptionsAndOffersTheNearest() {
        assertRefused(part("excludes", "withdrawal.distanse", "5"), "relations.yaml:1: unknown term \"withdrawal.distanse\"; did you mean \"withdrawal.distance\"?");
        assertRefused(part("excludes", "withdrawal.extent", "[complet]"), "relations.yaml:1: unknown option \"complet\" of withdrawal.extent; did you mean \"complete\"?");
    }

    @Test
    void refusesARelationOfNoKindAndOfTwo() {
        assertRefused("- { when: { term: withdrawal.extent, accepts: [part] }, because: so }", "a relation has either \"excludes\" or \"implies\"; add one of them");
        assertRefused("- { when: { term: withdrawal.extent, accepts: [part] }, excludes: { term: withdrawal.distance, accepts: 5 }, "
            + "implies: { term: withdrawal.distance, accepts: 5 }, because: so }", "a relation has either \"excludes\" or \"implies\"; make two of it");
    }

    @Test
    void refusesACircleOfImplications() {
        assertRefused(part("implies", "force-limits.personnel", "600")
            + "- { when: { term: force-limits.personnel, accepts: 600 }, implies: { term: withdrawal.extent, accepts: [part] }, because: so }\n",
            "relations.yaml:2: \"force-limits.personnel at 600 personnel\" implies itself, directly or through others; take one of the implications out");
    }

    @Test
    void refusesAnOptionThatLeavesAnotherTermWithoutAValue() {
        assertRefused(part("implies", "withdrawal.distance", "5") + part("implies", "withdrawal.distance", "6"),
            "no value of withdrawal.distance is left when withdrawal.extent at part");
        assertRefused(part("implies", "force-limits.personnel", "600") + part("excludes", "force-limits.personnel", "{ max: 700 }"),
            "no value of force-limits.personnel is left when withdrawal.extent at part");
    }

    @Test
    void theShippedRelationsLeaveEveryOptionOpen() {
        assertThat(Knowledge.builtIn().vocabulary().relations()).hasSizeGreaterThan(10);
    }
}
