package io.impasse.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import org.junit.jupiter.api.Test;

class HouseDialectTest {
    private static final String GOOD = """
        /*
         * A duty names nobody. Silent for declarations.
         */
        rule "drafting/nobody"
            @title( "Nobody is bound" )
            @severity( warning )
            @basis( "An authority (2022)" )
        when
            $actor : Actor( party == true, $id : id )
            $provision : Provision( binding() == true, force in ( Force.OBLIGATION ), obligors contains $id )
            not( Actor( id != $id ) and Mention( category == "vague-word" ) )
        then
            insertLogical( new BindsNonParty( $provision, $actor ) );
        end
        """;

    private static void check(String text) {
        HouseDialect.check(new RuleSource("drafting/nobody", "rules/drafting/nobody.drl", text));
    }

    private static void refused(String good, String bad, String message) {
        String text = GOOD.replace(good, bad);
        assertThatCode(() -> check(GOOD)).doesNotThrowAnyException();
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> check(text))
            .withMessage("rules/drafting/nobody.drl:" + message);
    }

    @Test
    void a_rule_bears_the_name_of_its_path() {
        refused("drafting/nobody", "drafting/no-one",
            "4: the rule is named \"drafting/no-one\"; name it \"drafting/nobody\", as its path");
    }

    @Test
    void a_rule_has_a_comment() {
        refused("/*\n * A duty names nobody. Silent for declarations.\n */\n", "",
            "1: no comment stands above the rule; say what it means and when it is silent");
    }

    @Test
    void a_rule_has_a_title_a_severity_and_a_basis() {
        refused("@basis( \"An authority (2022)\" )", "", "4: the rule has no @basis; add @basis( ... ) under its name");
        refused("@severity( warning )", "@severity( warnin )",
            "4: unknown severity \"warnin\"; did you mean \"warning\"?");
        refused("@basis(", "@bassis( \"x\" ) @basis(", "4: unknown annotation \"bassis\"; did you mean \"basis\"?");
    }

    @Test
    void a_rule_file_has_nothing_but_the_rule() {
        refused("rule \"", "import java.util.List;\nrule \"",
            "1: a rule file has no package, imports, globals, functions or types; leave them out; every published type is there");
        refused("end\n", "end\nrule \"other\" when then end\n",
            "1: a rule file holds exactly one rule, this one holds 2; give each rule its own file");
    }

    @Test
    void the_order_of_rules_cannot_be_set() {
        refused("when\n", "salience 10\nwhen\n",
            "4: attributes such as [salience] are not in the dialect; leave them out; the order of rules has no meaning");
    }

    @Test
    void a_pattern_matches_a_published_type_by_published_words() {
        refused("Provision( binding()", "Provisoin( binding()", "10: unknown type \"Provisoin\"; did you mean \"Provision\"?");
        refused("binding() == true", "bindign() == true", "10: unknown word \"bindign\"; did you mean \"binding\"?");
        refused("party == true", "getClass() != null",
            "9: unknown word \"getClass\"; known are adjectives, adversaries, id, legalPerson, members, namedBy, names, party, signs, "
                + "standsFor, title");
        refused("Force.OBLIGATION", "System.out", "10: unknown type \"System\"; known are "
            + String.join(", ", Published.types().stream().limit(12).toList()) + ", ...");
        refused("\"vague-word\"", "\"x\\\" + y + \\\"\"",
            "11: a condition has no backslash and no '; write strings in plain double quotes");
    }

    @Test
    void eval_from_and_nested_absences_are_not_in_the_dialect() {
        refused("    not(", "    eval( true )\n    not(", "11: eval is not in the dialect; use patterns, and, or, not, exists");
        refused("    not(", "    Actor() from $actor\n    not(",
            "11: from, collect, accumulate and windows are not in the dialect; match the facts themselves");
        refused("and Mention( category == \"vague-word\" )", "and not Mention()",
            "11: a not or exists stands inside another; write two rules, or let one conclusion rest on another");
    }

    @Test
    void a_rule_draws_exactly_one_published_conclusion() {
        refused("insertLogical( new BindsNonParty( $provision, $actor ) );", "System.exit( 1 );",
            "12: a rule draws exactly one conclusion from what it bound; "
                + "write insertLogical( new Conclusion( $one, $other ) ); and nothing else");
        refused("BindsNonParty", "BindNonParty", "13: unknown conclusion \"BindNonParty\"; did you mean \"BindsNonParty\"?");
    }

    @Test
    void what_is_not_drl_is_refused_with_its_line() {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> check(GOOD.replace("when\n", "wenn\n")))
            .withMessageMatching("rules/drafting/nobody.drl:\\d+: this is not DRL: .*; see the rules beside it");
    }
}
