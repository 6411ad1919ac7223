package io.impasse.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleParser;
import io.impasse.dialect.RuleSource;
import io.impasse.json.Knowledge;
import io.impasse.model.Vocabulary;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LintTest {
    private static final Knowledge KNOWLEDGE = Knowledge.builtIn();
    private static final String BLANK = "insertLogical( new Blank( $words ) );";
    private static final String WORDS = "$words : Mention( category == \"blank\" )";

    /** A rule whose conditions begin on line 7. */
    private static RuleSource rule(String id, String draw, String... conditions) {
        return new RuleSource(id, id + ".drl", "// One idea.\nrule \"" + id + "\"\n    @title( \"A rule\" )\n    @severity( note )\n    @basis( \"none\" )\nwhen\n"
            + String.join("\n", conditions) + "\nthen\n" + draw + "\nend\n");
    }

    private static List<String> faults(RuleSource... rules) {
        return Lint.of(List.of(rules), List.of(), KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules()).stream().filter(fault -> !fault.note()).map(Fault::words).toList();
    }

    /** The faults of a rule with these conditions, the last of which names the words that it is about. */
    private static List<String> blank(String... conditions) {
        String[] all = Arrays.copyOf(conditions, conditions.length + 1);
        all[conditions.length] = WORDS;
        return faults(rule("a", BLANK, all));
    }

    private static List<String> ofTests(String tests) {
        return blank("Provision( " + tests + " )");
    }

    @Test
    void the_built_in_rules_have_no_fault() {
        List<RuleSource> rules = RuleFolder.read(Path.of("rules")).rules();
        assertThat(rules).hasSizeGreaterThan(100);
        assertThat(Lint.of(rules, List.of(), KNOWLEDGE.vocabulary(), KNOWLEDGE.readingRules())).isEmpty();
    }

    @Test
    void all_files_that_do_not_read_are_told() {
        assertThat(faults(rule("b", "", WORDS), rule("a", BLANK, "Mentoin()"), rule("c", BLANK, WORDS))).containsExactly(
            "a.drl:7:1: unknown type \"Mentoin\"; did you mean \"Mention\"?",
            "b.drl:10:1: a rule draws exactly one conclusion from what it bound; write insertLogical( new Conclusion( $one, $other ) ); and nothing else");
    }

    @Test
    void tests_that_cannot_hold_together_are_told() {
        assertThat(ofTests("action == \"a\", action == \"b\"")).containsExactly("a.drl:7:27: the rule can never fire: action == \"a\" and action == \"b\" cannot both hold; take one of them out");
        assertThat(ofTests("action == \"a\", action != \"a\"")).hasSize(1);
        assertThat(ofTests("action in ( \"a\", \"b\" ), action in ( \"c\" )")).hasSize(1);
        assertThat(ofTests("action in ( \"a\" ), action not in ( \"a\", \"b\" )")).hasSize(1);
        assertThat(ofTests("firm() == true, firm() == false")).hasSize(1);
        assertThat(ofTests("firm() == true && firm() != true")).hasSize(1);
        assertThat(ofTests("force == Force.OPEN || force == Force.OBLIGATION, force == Force.PERMISSION")).hasSize(1);
        assertThat(ofTests("obligors.size() > 2, obligors.size() < 3")).hasSize(1);
        assertThat(ofTests("obligors.size() >= 2, 2 > obligors.size()")).hasSize(1);
        assertThat(ofTests("obligors contains \"a\", \"a\" not memberOf obligors")).hasSize(1);
        assertThat(ofTests("$id : id, bearer == $id, $id != bearer")).hasSize(1);
        assertThat(ofTests("id != id")).containsExactly("a.drl:7:12: the rule can never fire: id != id never holds; mend it");
        assertThat(ofTests("\"a\" == \"b\"")).hasSize(1);
    }

    @Test
    void a_clash_is_told_with_no_more_tests_than_it_takes() {
        assertThat(ofTests("action != \"c\", action in ( \"a\", \"b\" ), action != \"a\", action != \"b\"")).singleElement().asString()
            .contains("action in ( \"a\", \"b\" ) and action != \"a\" and action != \"b\" cannot all hold");
    }

    @Test
    void tests_that_can_hold_together_are_not_told() {
        assertThat(ofTests("action in ( \"a\", \"b\" ), action in ( \"b\", \"c\" )")).isEmpty();
        assertThat(ofTests("action == \"a\" || action == \"b\", action != \"b\"")).isEmpty();
        assertThat(ofTests("action == \"a\" || firm() == true, action == \"b\"")).isEmpty();
        assertThat(ofTests("obligors.size() > 1, obligors.size() < 3")).isEmpty();
        assertThat(ofTests("obligors contains \"a\", obligors contains \"b\"")).isEmpty();
    }

    @Test
    void facts_of_two_patterns_are_told_apart() {
        assertThat(blank("Provision( action == \"a\" )", "Provision( action == \"b\" )")).isEmpty();
        assertThat(blank("$p : Provision( $action : action )", "Provision( action == \"b\", $action == \"a\", follows( $p ) )")).isEmpty();
        assertThat(blank("Provision( $action : action, action != \"a\" )", "Provision( firm() == true, $action == \"a\" )")).singleElement().asString()
            .startsWith("a.drl:8:28: the rule can never fire: action != \"a\" and $action == \"a\" cannot both hold");
    }

    @Test
    void an_absence_of_what_the_rule_matches_is_told() {
        assertThat(blank("Provision( action == \"a\", firm() == true )", "not Provision( firm() == true )")).containsExactly(
            "a.drl:8: the rule can never fire: not Provision( firm() == true ) never does where the rule matches what it looks for; tell the fact that must not be there from the one that is, such as by id");
        assertThat(blank("Provision( $id : id )", "not Provision( firm() == true, id != $id )")).isEmpty();
        assertThat(blank("Provision( $id : id )", "not Provision( id == $id )")).hasSize(1);
        assertThat(blank("Provision( firm() == true )", "exists Provision()")).singleElement().asString().contains("exists Provision() always holds");
        assertThat(blank("Provision( firm() == true )", "not( Provision( firm() == true, $id : id ) and Step( event == $id ) )")).isEmpty();
    }

    @Test
    void an_absence_of_what_cannot_be_is_told() {
        assertThat(blank("not Provision( action == \"a\", action == \"b\" )")).singleElement().asString().contains("this not rules nothing out: action == \"a\" and action == \"b\" cannot both hold");
        assertThat(blank("exists Provision( action == \"a\", action == \"b\" )")).singleElement().asString().contains("the rule can never fire");
    }

    @Test
    void tests_that_always_hold_are_told() {
        assertThat(ofTests("action == \"a\", action != \"b\"")).containsExactly("a.drl:7:27: action != \"b\" always holds where action == \"a\" holds; take it out");
        assertThat(ofTests("firm() == true, firm() != false")).hasSize(1);
        assertThat(ofTests("obligors.size() > 1, obligors.size() >= 1")).hasSize(1);
        assertThat(ofTests("action in ( \"a\" ), action in ( \"a\", \"b\" )")).hasSize(1);
        assertThat(ofTests("id == id")).containsExactly("a.drl:7:12: id == id always holds; take it out");
        assertThat(ofTests("$id : id, bearer == $id, $id == bearer")).hasSize(1);
    }

    @Test
    void rules_that_say_the_same_are_told_whatever_their_names_and_order() {
        RuleSource one = rule("a", "insertLogical( new BindsNonParty( $p, $a ) );", "$a : Actor( $id : id, party == false )", "$p : Provision( obligors contains $id, firm() == true )", "not Step( event == \"ceasefire\" )");
        RuleSource same = rule("b", "insertLogical( new BindsNonParty( $what, $who ) );", "$what : Provision( true == firm(), $all : obligors )", "not Step( \"ceasefire\" == event )", "$who : Actor( id memberOf $all, party != true )");
        RuleSource other = rule("c", "insertLogical( new BindsNonParty( $p, $a ) );", "$a : Actor( $id : id, party == false )", "$p : Provision( obligors not contains $id, firm() == true )", "not Step( event == \"ceasefire\" )");
        assertThat(faults(one, same, other)).containsExactly("b.drl:7: the rule says the same as a; keep one of them");
    }

    @Test
    void a_rule_that_says_less_than_another_is_told() {
        String draw = "insertLogical( new Aspiration( $p ) );";
        RuleSource wide = rule("wide", draw, "$p : Provision( matter in ( \"ceasefire\", \"withdrawal\" ) )", "not Step( timed == true, event == \"ceasefire\" )");
        RuleSource narrow = rule("narrow", draw, "$p : Provision( matter == \"ceasefire\", firm() == true )", "not Step( event == \"ceasefire\" )");
        RuleSource apart = rule("apart", draw, "$p : Provision( matter == \"ceasefire\", firm() == true )", "not Step( event == \"withdrawal\" )");
        assertThat(faults(wide, narrow, apart)).containsExactly("narrow.drl:7: the rule says nothing that wide does not say; take it out, or make the other narrower");
        RuleSource graver = new RuleSource("narrow", "narrow.drl", narrow.text().replace("note", "error"));
        assertThat(faults(wide, graver)).isEmpty();
    }

    @Test
    void a_rule_that_says_the_same_as_one_beside_it_is_told() {
        Rule beside = RuleParser.parse(rule("z", BLANK, WORDS));
        assertThat(Lint.of(List.of(rule("a", BLANK, WORDS)), List.of(beside), KNOWLEDGE.vocabulary(), List.of())).extracting(Fault::words)
            .contains("a.drl:7: the rule says the same as z; keep one of them");
    }

    @Test
    void conclusions_that_nobody_draws_are_told() {
        assertThat(blank("CommonGround()")).containsExactly("a.drl:7: no rule draws a CommonGround; add the rule, or take the condition out");
        assertThat(faults(rule("a", BLANK, "CommonGround()", WORDS), rule("b", BLANK, "Mentoin()"))).singleElement().asString().startsWith("b.drl:");
        assertThat(blank("exists Blank()")).singleElement().asString().contains("rests on its own absence");
    }

    @Test
    void names_that_nothing_uses_are_told() {
        assertThat(blank("$p : Provision( $id : id, $term : term, action == $term )")).containsExactly(
            "a.drl:7: nothing uses $id; take the name away", "a.drl:7: nothing uses $p; take the name away");
    }

    @Test
    void rules_with_many_patterns_that_are_alike_take_no_long_search() {
        String[] wide = new String[15];
        Arrays.fill(wide, "Mention( word != \"x\" )");
        wide[14] = WORDS.replace("blank", "vague-word");
        String[] narrow = wide.clone();
        narrow[14] = WORDS;
        assertThat(faults(rule("a", BLANK, wide), rule("b", BLANK, narrow))).isEmpty();
    }

    @Test
    void ids_that_nothing_knows_are_told() {
        assertThat(ofTests("matter == \"ceasefyre\"")).containsExactly("a.drl:7:12: unknown issue \"ceasefyre\"; did you mean \"ceasefire\"?");
        assertThat(ofTests("term in ( \"\", \"withdrawal.extend\" )")).containsExactly("a.drl:7:12: unknown term \"withdrawal.extend\"; did you mean \"withdrawal.extent\"?");
        assertThat(ofTests("tags contains \"nobody\"")).hasSize(1);
        assertThat(ofTests("startEvent() not in ( \"other\", \"nothing\" )")).hasSize(1);
        assertThat(ofTests("option() == \"nothing-of-it\" || firm() == true")).hasSize(1);
        assertThat(ofTests("rule == \"reading/nothing\"")).hasSize(1);
        assertThat(blank("Mention( category == \"bank\" )")).containsExactly("a.drl:7:10: unknown category of mentions \"bank\"; did you mean \"blank\"?");
        assertThat(blank("Searched( item == \"nothing-of-it\" )")).hasSize(1);
        assertThat(blank("Setting( profile != \"ceasefyre\" )")).hasSize(1);
        assertThat(blank("Law( effect == \"referendums\" )")).hasSize(1);
        assertThat(blank("Waits( step == \"nothing\", awaited in ( \"nothing\" ) )")).hasSize(2);
        assertThat(blank("Provision( $term : term )", "Step( event == $term, $term == \"nothing\" )")).hasSize(1);
    }

    @Test
    void an_option_is_one_of_its_term() {
        assertThat(ofTests("term == \"dispute-settlement.method\", option() == \"arbitration\"")).isEmpty();
        assertThat(ofTests("term == \"dispute-settlement.method\", option() == \"full-amnesty\"")).singleElement().asString()
            .startsWith("a.drl:7:49: unknown option of dispute-settlement.method \"full-amnesty\"");
        assertThat(ofTests("option() == \"full-amnesty\"")).isEmpty();
    }

    @Test
    void vocabulary_that_no_rule_asks_for_is_noted() {
        Vocabulary small = new Vocabulary(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of("blank", List.of(), "bank", List.of(), "measure", List.of()),
            Map.of("signature", List.of()), List.of(), List.of(), List.of());
        assertThat(Lint.of(List.of(rule("a", BLANK, WORDS)), List.of(), small, List.of())).extracting(Fault::words).containsExactly(
            "rules/vocabulary/events.yaml: no rule asks for the event \"signature\"",
            "rules/vocabulary/mentions.yaml: no rule asks for the category of mentions \"bank\"");
    }
}
