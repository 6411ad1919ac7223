package io.impasse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.finding.Finding;
import io.impasse.finding.TechniqueOption;
import io.impasse.model.Bridge;
import io.impasse.model.Position;
import io.impasse.model.Precedent;
import io.impasse.model.Strength;
import io.impasse.model.Technique;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The techniques on file, and what the worlds under {@code fixtures} make of them. */
class TechniquesTest {
    private static final List<Technique> TECHNIQUES = Fixtures.VOCABULARY.techniques();
    private static final List<List<Object>> WORLDS = Fixtures.worlds().stream().map(world -> Fixtures.world(world).allFacts()).toList();

    @Test
    void every_technique_is_an_option_in_some_world() {
        Set<String> offered = WORLDS.stream().flatMap(facts -> options(facts)).map(TechniqueOption::bridge).map(Bridge::technique).collect(Collectors.toSet());
        assertThat(TECHNIQUES).extracting(Technique::id).isSubsetOf(offered);
    }

    @Test
    void a_technique_is_one_option_for_an_issue_whatever_the_number_of_positions() {
        for (List<Object> facts : WORLDS) {
            assertThat(options(facts).map(option -> option.bridge().technique() + option.bridge().occasion() + option.matter())).doesNotHaveDuplicates();
        }
    }

    /** Held against the facts themselves, without the rules. */
    @Test
    void no_red_line_rejects_what_an_option_would_set() {
        for (List<Object> facts : WORLDS) {
            List<Position> redLines = facts.stream().filter(Position.class::isInstance).map(Position.class::cast)
                .filter(position -> position.strength() == Strength.RED_LINE).toList();
            assertThat(options(facts).flatMap(option -> redLines.stream().filter(line -> line.rulesOut(option.bridge()))
                .map(line -> line.id() + " against " + option.sentence()))).isEmpty();
        }
    }

    @Test
    void failures_are_told_beside_successes() {
        List<String> outcomes = TECHNIQUES.stream().flatMap(technique -> technique.precedents().stream()).map(Precedent::outcome).toList();
        assertThat(outcomes).contains("held", "failed");
        assertThat(outcomes.stream().filter("failed"::equals).count()).isGreaterThan(outcomes.size() / 6);
    }

    private static Stream<TechniqueOption> options(List<Object> facts) {
        return Fixtures.BUILT_IN.run(facts).stream().map(Finding::conclusion).filter(TechniqueOption.class::isInstance).map(TechniqueOption.class::cast);
    }
}
