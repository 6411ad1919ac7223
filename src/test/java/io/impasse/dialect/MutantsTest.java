package io.impasse.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MutantsTest {

    @Test
    void every_condition_and_test_is_changed_in_every_way() {
        assertThat(Mutants.of(RuleParserTest.parse(RuleParserTest.GOOD))).extracting(mutant -> mutant.line() + " " + mutant.change()).containsExactly(
            "9 drop party == true",
            "9 write party != true for party == true",
            "10 drop binding() == true",
            "10 write binding() != true for binding() == true",
            "10 drop force in ( Force.OBLIGATION )",
            "10 write force not in ( Force.OBLIGATION ) for force in ( Force.OBLIGATION )",
            "10 drop obligors contains $id",
            "10 write obligors not contains $id for obligors contains $id",
            "11 drop not( Actor( id != $id ) and Mention( category == \"vague-word\" ) )",
            "11 write exists for not( Actor( id != $id ) and Mention( category == \"vague-word\" ) )",
            "11 drop Actor( id != $id )",
            "11 drop id != $id",
            "11 write id == $id for id != $id",
            "11 drop Mention( category == \"vague-word\" )",
            "11 drop category == \"vague-word\"",
            "11 write category != \"vague-word\" for category == \"vague-word\"",
            "11 write category == \"vague-word-other\" for category == \"vague-word\"");
    }

    @Test
    void alternatives_are_left_out_and_joined_the_other_way() {
        String joined = RuleParserTest.GOOD.replace("party == true", "party == true || ( signs == true && id in ( \"a\", \"b\" ) )");
        assertThat(Mutants.of(RuleParserTest.parse(joined))).extracting(Mutants.Mutant::change).contains(
            "write party == true && ( signs == true && id in ( \"a\", \"b\" ) ) for party == true || ( signs == true && id in ( \"a\", \"b\" ) )",
            "write party == true for party == true || ( signs == true && id in ( \"a\", \"b\" ) )",
            "write party == true || ( signs == true && id in ( \"b\" ) ) for party == true || ( signs == true && id in ( \"a\", \"b\" ) )");
    }
}
