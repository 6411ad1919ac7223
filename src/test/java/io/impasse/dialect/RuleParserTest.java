package io.impasse.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleParserTest {
    static final String GOOD = """
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

    static Rule parse(String text) {
        return RuleParser.parse(new RuleSource("drafting/nobody", "rules/drafting/nobody.drl", text));
    }

    private static void refused(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> parse(GOOD.replace(good, bad)))
            .withMessage("rules/drafting/nobody.drl:" + message);
    }

    @Test
    void a_rule_is_read_whole() {
        Rule rule = parse(GOOD);
        assertThat(rule.card().title()).isEqualTo("Nobody is bound");
        assertThat(rule.comment()).isEqualTo("A duty names nobody. Silent for declarations.");
        assertThat(rule.conditions().stream().map(Condition::words).collect(Collectors.joining("\n"))).isEqualTo("""
            $actor : Actor( party == true, $id : id )
            $provision : Provision( binding() == true, force in ( Force.OBLIGATION ), obligors contains $id )
            not( Actor( id != $id ) and Mention( category == "vague-word" ) )""");
        assertThat(rule.draw().type().getSimpleName()).isEqualTo("BindsNonParty");
    }

    @Test
    void what_is_printed_reads_as_the_same_rule() {
        RuleFolder.read(java.nio.file.Path.of("rules")).rules().forEach(source -> {
            Rule rule = RuleParser.parse(source);
            String head = source.text().substring(0, source.text().indexOf("\nwhen\n") + 6);
            String tail = source.text().substring(source.text().indexOf("\nthen\n"));
            String body = rule.conditions().stream().map(Condition::words).collect(Collectors.joining("\n"));
            Rule again = RuleParser.parse(new RuleSource(source.id(), source.file(), head + body + tail));
            assertThat(again.conditions()).extracting(Condition::words).isEqualTo(rule.conditions().stream().map(Condition::words).toList());
        });
    }

    @Test
    void a_rule_bears_the_name_of_its_path() {
        refused("drafting/nobody", "drafting/no-one", "4:6: the rule is named \"drafting/no-one\"; name it \"drafting/nobody\", as its path");
    }

    @Test
    void a_rule_has_a_comment() {
        refused("/*\n * A duty names nobody. Silent for declarations.\n */\n", "",
            "1:1: no comment stands above the rule; say what it means and when it is silent");
    }

    @Test
    void a_rule_has_a_title_a_severity_and_a_basis_each_once() {
        refused("@basis( \"An authority (2022)\" )", "", "4:6: the rule has no @basis; add @basis( ... ) under its name");
        refused("@severity( warning )", "@severity( warnin )", "6:16: unknown severity \"warnin\"; did you mean \"warning\"?");
        refused("@basis(", "@bassis( \"x\" ) @basis(", "7:6: unknown annotation \"bassis\"; did you mean \"basis\"?");
        refused("@basis(", "@title( \"x\" ) @basis(", "7:6: @title stands there twice; keep one");
    }

    @Test
    void a_rule_file_has_nothing_but_the_rule() {
        refused("rule \"", "import java.util.List;\nrule \"",
            "4:1: \"import\" stands where the rule should begin; a rule file holds one rule and nothing else; every published type is there");
        refused("end\n", "end\nrule \"other\" when then end\n", "15:1: \"rule\" stands behind the rule; give each rule its own file");
    }

    @Test
    void the_order_of_rules_cannot_be_set() {
        refused("when\n", "salience 10\nwhen\n",
            "8:1: \"salience\" stands where \"when\" should; rules have annotations, but no attributes; their order has no meaning");
    }

    @Test
    void a_pattern_matches_a_published_type_by_published_words() {
        refused("Provision( binding()", "Provisoin( binding()", "10:18: unknown type \"Provisoin\"; did you mean \"Provision\"?");
        refused("binding() == true", "bindign() == true", "10:29: unknown word \"bindign\"; did you mean \"binding\"?");
        refused("party == true", "getClass() != null", "9:21: unknown word \"getClass\"; known are adjectives, adversaries, id, legalPerson, "
            + "members, namedBy, names, party, signs, standsFor, title");
        refused("Force.OBLIGATION", "System.out", "10:59: unknown type \"System\"; known are Clash, Force, Occasion, Strength");
        refused("Force.OBLIGATION", "Force.OBLIGATON", "10:65: unknown constant \"OBLIGATON\"; did you mean \"OBLIGATION\"?");
        refused("\"vague-word\"", "\"x\\\" + y + \\\"\"", "11:54: a string has a backslash; write the characters themselves");
    }

    @Test
    void like_is_compared_with_like() {
        refused("party == true", "party == \"yes\"", "9:27: \"==\" cannot stand between party (truth value) and \"yes\" (String); compare like with like");
        refused("obligors contains $id", "obligors contains 3", "10:88: \"contains\" cannot stand between obligors (list of String) and 3 (number); compare like with like");
        refused("party == true", "id", "9:21: id (String) is neither true nor false; compare it, such as id == ...");
        refused("force in ( Force.OBLIGATION )", "contradicts( $actor )",
            "10:48: \"contradicts\" does not take $actor (Actor); it takes ( Provision )");
    }

    @Test
    void variables_are_bound_once_and_before_they_are_used() {
        refused("obligors contains $id", "obligors contains $ids", "10:97: nothing is bound to \"$ids\" here; did you mean \"$id\"?");
        refused("$provision : Provision", "$actor : Provision", "10:5: \"$actor\" is bound already; compare with ==, or take another name");
        refused("BindsNonParty( $provision", "BindsNonParty( $other", "13:39: nothing is bound to \"$other\" here; known are $actor, $id, $provision".replace("known are", "bound are"));
    }

    @Test
    void a_binding_stays_in_its_pattern() {
        refused("obligors contains $id )", "obligors contains $id, $whom : $actor.title )", "10:5: $whom : $actor.title reads another pattern; "
            + "bind it in that pattern, or compare with it here");
    }

    @Test
    void patterns_that_take_everything_do_not_multiply() {
        refused("Actor( party == true, $id : id )", "Actor( $id : id ) Mention() Mention()", "13:5: two patterns have no test; say which facts they are to match");
        refused("not( Actor( id != $id ) and Mention( category == \"vague-word\" ) )", "not( Actor() and Mention() )", "12:1: two patterns have no test; say which facts they are to match");
    }

    @Test
    void a_comment_may_speak_of_a_rule() {
        Rule rule = parse(GOOD.replace(" * A duty", " * rule of thumb\nrule of law: A duty"));
        assertThat(rule.comment()).isEqualTo("rule of thumb\nrule of law: A duty names nobody. Silent for declarations.");
        assertThat(rule.line()).isEqualTo(5);
    }

    @Test
    void eval_from_and_nested_absences_are_not_in_the_dialect() {
        refused("    not(", "    eval( true )\n    not(", "11:5: \"eval\" is not in the dialect; use patterns, not, exists and and");
        refused("    not(", "    Actor() from $actor\n    not(", "11:13: \"from\" is not in the dialect; match the facts themselves");
        refused("and Mention( category == \"vague-word\" )", "and not Mention()", "11:33: a not or exists stands inside another; "
            + "write two rules, or let one conclusion rest on another; the engine would lose rules");
    }

    @Test
    void a_rule_draws_exactly_one_published_conclusion() {
        refused("insertLogical( new BindsNonParty( $provision, $actor ) );", "System.exit( 1 );",
            "13:5: a rule draws exactly one conclusion from what it bound; write insertLogical( new Conclusion( $one, $other ) ); and nothing else");
        refused("BindsNonParty", "BindNonParty", "13:24: unknown conclusion \"BindNonParty\"; did you mean \"BindsNonParty\"?");
        refused("$provision, $actor )", "$actor, $provision )", "13:24: \"BindsNonParty\" is not drawn from $actor (Actor), $provision (Provision); "
            + "it is drawn from ( Provision, Actor )");
    }
}
