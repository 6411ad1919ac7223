package io.impasse.rules;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.dialect.PlainEngine;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleParser;
import io.impasse.dialect.RuleSource;
import io.impasse.model.InputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that reads well and fails while it runs. */
class FailingRulesTest {
    private static final RuleSource RULE = new RuleSource("common", "rules/common.drl", """
        // Takes what two parties reject of each other for common ground.
        rule "common"
            @title( "Common" )
            @severity( note )
            @basis( "none" )
        when
            $first : Position()
            $second : Position( rejects( $first ) )
        then
            insertLogical( new CommonGround( $first, $second ) );
        end
        """);

    @Test
    void a_conclusion_that_cannot_be_drawn_is_told_at_its_place() {
        List<Object> facts = Fixtures.world(Path.of("fixtures/sticking/demand-crosses-red-line/fires").toFile().listFiles((folder, name) -> name.endsWith(".yaml"))[0].toPath()).allFacts();
        RuleSet rules = RuleSet.of(new RuleFolder(List.of(RULE), ""));
        String message = "rules/common.drl:10:24: there is no CommonGround from what was matched: ";
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> rules.run(facts)).withMessageStartingWith(message)
            .withMessageEndingWith("have no value in common; match only what it can be drawn from");
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> new PlainEngine(List.of(RuleParser.parse(RULE))).run(facts)).withMessageStartingWith(message);
    }
}
