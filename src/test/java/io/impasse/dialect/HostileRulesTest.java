package io.impasse.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.impasse.model.InputException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules of people who mean harm, and rules that are broken: each is refused at its place, and nothing in it runs. */
class HostileRulesTest {
    /** Would be set by the code in the rules below, if any of it ran. */
    private static final String MARK = "impasse.hostile";
    private static final String CODE = "System.setProperty( \"" + MARK + "\", \"ran\" )";
    private static final String PARTY = "party == true";
    private static final String NOT = "    not( Actor";
    private static final String DRAW = "insertLogical( new BindsNonParty( $provision, $actor ) );";
    private static final String TITLE = "\"Nobody is bound\"";

    /** What stands in the sound rule, what a hostile one has there, and the place and the beginning of the fault. */
    private record Hostile(String good, String bad, String message) {

        String text() {
            assertThat(RuleParserTest.GOOD).contains(good);
            return RuleParserTest.GOOD.replace(good, bad);
        }
    }

    private static final List<Hostile> CODE_IN_RULES = List.of(
        new Hostile(PARTY, CODE + " == \"\"", "9:21: unknown type \"System\""),
        new Hostile(PARTY, "java.lang." + CODE + " == \"\"", "9:21: unknown word \"java\""),
        new Hostile(PARTY, "new ProcessBuilder( \"touch\" ) != \"\"", "9:21: unknown word \"new\""),
        new Hostile(PARTY, "( new java.io.File( \"x\" ).createNewFile() )", "9:23: unknown word \"new\""),
        new Hostile(PARTY, "party = true", "9:27: \"=\" is not in the dialect"),
        new Hostile(PARTY, "party == true, { " + CODE + "; }", "9:36: \"{\" is not in the dialect"),
        new Hostile(PARTY, "eval( " + CODE + " == \"\" )", "9:21: unknown word \"eval\""),
        new Hostile(PARTY, "id.getClass() == \"\"", "9:24: unknown word \"getClass\""),
        new Hostile(PARTY, "class == \"\"", "9:21: unknown word \"class\""),
        new Hostile(PARTY, "this.getClass().forName( \"java.lang.Runtime\" ) == \"\"", "9:21: unknown word \"this\""),
        new Hostile(PARTY, "hashCode() > 0", "9:21: unknown word \"hashCode\""),
        new Hostile(PARTY, "toString() == \"\"", "9:21: unknown word \"toString\""),
        new Hostile(PARTY, "equals( id )", "9:21: unknown word \"equals\""),
        new Hostile(PARTY, "notify() == \"\"", "9:21: unknown word \"notify\""),
        new Hostile(PARTY, "wait() == \"\"", "9:21: unknown word \"wait\""),
        new Hostile(PARTY, "names.clear() == true", "9:27: unknown word \"clear\""),
        new Hostile(PARTY, "names.add( \"x\" )", "9:27: unknown word \"add\""),
        new Hostile(PARTY, "names.stream() == true", "9:27: unknown word \"stream\""),
        new Hostile(PARTY, "id.matches( \"(a+)+$\" )", "9:24: unknown word \"matches\""),
        new Hostile(PARTY, "id matches \"(a+)+$\"", "9:21: id (String) is neither true nor false"),
        new Hostile(PARTY, "id str[startsWith] \"x\"", "9:27: \"[\" is not in the dialect"),
        new Hostile(PARTY, "names[0] == \"x\"", "9:26: \"[\" is not in the dialect"),
        new Hostile(PARTY, "Force.valueOf( \"OBLIGATION\" ) == Force.OBLIGATION", "9:27: unknown constant \"valueOf\""),
        new Hostile(PARTY, "Runtime.getRuntime() == \"\"", "9:21: unknown type \"Runtime\""),
        new Hostile(PARTY, "T( java.lang.Runtime ).getRuntime() == \"\"", "9:21: unknown type \"T\""),
        new Hostile(PARTY, "#{" + CODE + "} == \"\"", "9:21: \"#\" is not in the dialect"),
        new Hostile(PARTY, "id == ( x -> x )", "9:31: \"-\" is not in the dialect"),
        new Hostile(PARTY, "id == 'x'", "9:27: \"'\" is not in the dialect"),
        new Hostile(PARTY, "id == `x`", "9:27: \"`\" is not in the dialect"),
        new Hostile(PARTY, "$x := id", "9:25: \"=\" is not in the dialect"),
        new Hostile(PARTY, "id == null", "9:27: unknown word \"null\""),
        new Hostile(PARTY, "!party", "9:21: \"!\" is not in the dialect"),
        new Hostile(PARTY, "id!.party == true", "9:23: \"!\" is not in the dialect"),
        new Hostile(PARTY, "id instanceof String", "9:21: id (String) is neither true nor false"),
        new Hostile(PARTY, "( party == true ) ? true : false", "9:39: \"?\" is not in the dialect"),
        new Hostile(DRAW, CODE + ";", "13:5: a rule draws exactly one conclusion"),
        new Hostile(DRAW, "$actor.getClass();", "13:5: a rule draws exactly one conclusion"),
        new Hostile(DRAW, "insert( new BindsNonParty( $provision, $actor ) );", "13:5: a rule draws exactly one conclusion"),
        new Hostile(DRAW, "modify( $actor ) { };", "13:22: \"{\" is not in the dialect"),
        new Hostile(DRAW, "delete( $actor );", "13:5: a rule draws exactly one conclusion"),
        new Hostile(DRAW, "drools.halt();", "13:5: a rule draws exactly one conclusion"),
        new Hostile(DRAW, DRAW + " " + CODE + ";", "13:63: \"System\" stands where \"end\" should"),
        new Hostile(DRAW, DRAW + " " + DRAW, "13:63: \"insertLogical\" stands where \"end\" should"),
        new Hostile(DRAW, "", "14:1: a rule draws exactly one conclusion"),
        new Hostile(DRAW, "insertLogical( " + CODE + " );", "13:20: \"System\" stands where \"new\" should"),
        new Hostile(DRAW, "insertLogical( new java.io.File( \"x\" ) );", "13:24: unknown conclusion \"java\""),
        new Hostile(DRAW, "insertLogical( new ProcessBuilder( \"touch\" ) );", "13:24: unknown conclusion \"ProcessBuilder\""),
        new Hostile(DRAW, "insertLogical( new BindsNonParty( $provision, " + CODE + " ) );", "13:51: \"System\" is neither bound nor a string"),
        new Hostile(DRAW, "insertLogical( new BindsNonParty( $provision, $actor.members ) );", "13:57: \".\" stands where \",\" should"),
        new Hostile(DRAW, "insertLogical( new BindsNonParty( $provision, $actor ) { { " + CODE + "; } } );", "13:60: \"{\" is not in the dialect"));

    private static final List<Hostile> CONSTRUCTS = List.of(
        new Hostile("rule \"", "import static java.lang.Runtime.*;\nrule \"", "4:33: \"*\" is not in the dialect"),
        new Hostile("rule \"", "import java.lang.Runtime;\nrule \"", "4:1: \"import\" stands where the rule should begin"),
        new Hostile("rule \"", "package evil;\nrule \"", "4:1: \"package\" stands where the rule should begin"),
        new Hostile("rule \"", "unit Evil;\nrule \"", "4:1: \"unit\" stands where the rule should begin"),
        new Hostile("rule \"", "global java.util.List list;\nrule \"", "4:1: \"global\" stands where the rule should begin"),
        new Hostile("rule \"", "function void f() { " + CODE + "; }\nrule \"", "4:19: \"{\" is not in the dialect"),
        new Hostile("rule \"", "declare Evil end\nrule \"", "4:1: \"declare\" stands where the rule should begin"),
        new Hostile("rule \"", "query \"q\" Actor() end\nrule \"", "4:1: \"query\" stands where the rule should begin"),
        new Hostile("rule \"", "dialect \"mvel\"\nrule \"", "4:1: \"dialect\" stands where the rule should begin"),
        new Hostile("rule \"drafting/nobody\"", "rule \"drafting/nobody\" extends \"drafting/other\"", "4:24: \"extends\" stands where \"when\" should"),
        new Hostile("when\n", "salience 2147483647\nwhen\n", "8:10: a number has more than 9 digits"),
        new Hostile("when\n", "no-loop true\nwhen\n", "8:3: \"-\" is not in the dialect"),
        new Hostile("when\n", "dialect \"mvel\"\nwhen\n", "8:1: \"dialect\" stands where \"when\" should"),
        new Hostile("when\n", "timer ( int: 1 )\nwhen\n", "8:1: \"timer\" stands where \"when\" should"),
        new Hostile("when\n", "enabled ( " + CODE + " )\nwhen\n", "8:1: \"enabled\" stands where \"when\" should"),
        new Hostile("when\n", "@PropertyReactive\nwhen\n", "8:2: unknown annotation \"PropertyReactive\""),
        new Hostile("@severity( warning )", "@severity( " + CODE + " )", "6:16: unknown severity \"System\""),
        new Hostile("@title( " + TITLE + " )", "@title( " + TITLE + " + " + CODE + " )", "5:31: \"+\" is not in the dialect"),
        new Hostile(NOT, "    eval( " + CODE + " == \"\" )\n" + NOT, "11:5: \"eval\" is not in the dialect"),
        new Hostile(NOT, "    Actor() from $actor.members\n" + NOT, "11:13: \"from\" is not in the dialect"),
        new Hostile(NOT, "    Actor() from entry-point \"x\"\n" + NOT, "11:23: \"-\" is not in the dialect"),
        new Hostile(NOT, "    Actor() over window:length( 1 )\n" + NOT, "11:13: \"over\" is not in the dialect"),
        new Hostile(NOT, "    accumulate( Actor(); $n : count( 1 ) )\n" + NOT, "11:5: \"accumulate\" is not in the dialect"),
        new Hostile(NOT, "    forall( Actor() )\n" + NOT, "11:5: \"forall\" is not in the dialect"),
        new Hostile(NOT, "    $all : List() from collect( Actor() )\n" + NOT, "11:12: unknown type \"List\""),
        new Hostile(NOT, "    Object()\n" + NOT, "11:5: unknown type \"Object\""),
        new Hostile(NOT, "    java.lang.Object()\n" + NOT, "11:5: \"java\" is not in the dialect"),
        new Hostile(NOT, "    Conclusion()\n" + NOT, "11:5: unknown type \"Conclusion\""),
        new Hostile(NOT, "    ?q( $actor; )\n" + NOT, "11:5: \"?\" is not in the dialect"),
        new Hostile(NOT, "    Actor() or Actor()\n" + NOT, "11:13: \"or\" is not in the dialect"),
        new Hostile(NOT, "    ( Actor() and Actor() )\n" + NOT, "11:5: \"(\" stands where a pattern"),
        new Hostile(NOT, "    exists( Actor() and not Actor() )\n" + NOT, "11:25: a not or exists stands inside another"),
        new Hostile(NOT, "    not( exists Actor() )\n" + NOT, "11:10: a not or exists stands inside another"),
        new Hostile(NOT, "    not not Actor()\n" + NOT, "11:9: a not or exists stands inside another"),
        new Hostile(NOT, "    do[ x ] Actor()\n" + NOT, "11:7: \"[\" is not in the dialect"),
        new Hostile("then\n", "then[ x ]\n", "12:5: \"[\" is not in the dialect"),
        new Hostile("end\n", "end\nrule \"second\" when then " + CODE + "; end\n", "15:1: \"rule\" stands behind the rule"),
        new Hostile("end\n", "", "14:1: the end of the file stands where \"end\" should"),
        new Hostile("when\n", "", "8:5: \"$actor\" stands where \"when\" should"));

    private static final List<Hostile> TEXTS = List.of(
        new Hostile(TITLE, "\"x\\\" ); " + "evil( \\\"\"", "5:13: a string has a backslash"),
        new Hostile(TITLE, "\"x\" ) ) @basis( \"y\"", "5:19: \")\" stands where \"when\" should"),
        new Hostile(TITLE, "\"x\\u0022 ); evil();\"", "5:13: a string has a backslash"),
        new Hostile("rule \"", "\\u0072ule \"", "4:1: \"\\\" is not in the dialect"),
        new Hostile(TITLE, "\"x\ny\"", "5:13: a string is not closed on its line"),
        new Hostile(TITLE, "\"x", "5:13: a string is not closed on its line"),
        new Hostile(TITLE, "\"\"", "4:6: the rule has no @title"),
        new Hostile(TITLE, "\"x\u0000y\"", "5:15: the character U+0000 stands there"),
        new Hostile(TITLE, "\"x\u001B[31m\"", "5:15: the character U+001B stands there"),
        new Hostile(TITLE, "\"x\u0085y\"", "5:15: the character U+0085 stands there"),
        new Hostile(TITLE, "\"x\u2028y\"", "5:15: the character U+2028 stands there"),
        new Hostile(TITLE, "\"x\u202Ey\"", "5:15: the character U+202E stands there"),
        new Hostile(TITLE, "\"x\u200By\"", "5:15: the character U+200B stands there"),
        new Hostile(TITLE, "\"x\uD800y\"", "5:15: the "),
        new Hostile("declarations.", "declarations. \u2066 */ evil", "2:50: the character U+2066 stands there"),
        new Hostile("rule \"", "\uFEFFrule \"", "4:1: the character U+FEFF stands there"),
        new Hostile("rule \"", "\rrule \"", "4:1: the character U+000D stands there"),
        new Hostile("Provision( binding", "Pr\u043Evision( binding", "10:18: unknown type \"Pr\u043Evision\"; did you mean \"Provision\"?"),
        new Hostile("vague-word", "vague-word */ /* \" || \"x", "11:42: \"x\" (String) is neither true nor false"),
        new Hostile("    not( Actor", "    /* not( Actor", "11:5: a comment is not closed"),
        new Hostile(" */\n", " \n", "1:1: a comment is not closed"),
        new Hostile("/*\n", "", "1:2: \"*\" is not in the dialect"),
        new Hostile("drafting/nobody", "drafting/../nobody", "4:6: the rule is named"),
        new Hostile("drafting/nobody", "drafting/nobody ", "4:6: the rule is named"),
        new Hostile("drafting/nobody", "", "4:6: the rule is named"));

    private static final List<Hostile> SIZES_AND_TYPES = List.of(
        new Hostile(PARTY, "names.size() == 99999999999999999999", "9:37: a number has more than 9 digits"),
        new Hostile(PARTY, "names.size() == 0x7fffffff", "9:38: \"x7fffffff\" stands where \",\" should"),
        new Hostile(PARTY, "names.size() == 1.5", "9:38: \".\" stands where \",\" should"),
        new Hostile(PARTY, "names.size() == -1", "9:37: \"-\" is not in the dialect"),
        new Hostile(PARTY, "id == \"" + "x".repeat(30_000) + "\"", "1:1: the file has more than 20000 characters"),
        new Hostile(PARTY, "id == " + "( ".repeat(9) + "\"x\"", "9:27: \"(\" stands where a value should"),
        new Hostile(PARTY, "( ".repeat(9) + PARTY + " )".repeat(9), "9:37: more than 8 parentheses stand in each other"),
        new Hostile(PARTY, "namedBy(".repeat(2400) + "$actor", "9:92: more than 8 parentheses stand in each other"),
        new Hostile(PARTY, "members.size()" + ".size()".repeat(1000) + " == 1", "9:36: unknown word \"size\""),
        new Hostile(PARTY, PARTY + " || true".repeat(2000) + " &&", "9:16037: \",\" stands where a value should"),
        new Hostile(PARTY, "( ".repeat(5000) + PARTY, "9:37: more than 8 parentheses stand in each other"),
        new Hostile(NOT, "    Actor()".repeat(1000) + NOT, "11:159: the rule has more than 16 conditions"),
        new Hostile(NOT, "    Actor()\n".repeat(100_000) + NOT, "1:1: the file has more than 20000 characters"),
        new Hostile(NOT, "    not( Actor()" + " and Actor()".repeat(100) + " )" + NOT, "11:202: more than 16 patterns stand together"),
        new Hostile(NOT, "\n".repeat(40) + NOT, "40:1: the file is longer than 40 lines"),
        new Hostile(NOT, "    Actor( id == $w, id == $x, id == $y )" + NOT, "11:18: nothing is bound to \"$w\" here"),
        new Hostile(NOT, "    Actor( $a : id, $b : id ) Actor( $c : id, $d : id ) Actor( id == $a || id == $b || id == $c || id == $d )" + NOT,
            "11:57: id == $a || id == $b || id == $c || id == $d needs more than 3 variables of other patterns"),
        new Hostile(PARTY, "party == \"true\"", "9:27: \"==\" cannot stand between party (truth value) and \"true\" (String)"),
        new Hostile(PARTY, "id > 3", "9:24: \">\" cannot stand between id (String) and 3 (number)"),
        new Hostile(PARTY, "names == \"x\"", "9:27: \"==\" cannot stand between names (list of String) and \"x\" (String)"),
        new Hostile(PARTY, "id contains \"x\"", "9:24: \"contains\" cannot stand between id (String) and \"x\" (String)"),
        new Hostile(PARTY, "id memberOf id", "9:24: \"memberOf\" cannot stand between id (String) and id (String)"),
        new Hostile(PARTY, "id in ()", "9:28: \")\" stands where a value should"),
        new Hostile(PARTY, "id in ( 1, 2 )", "9:29: \"1\" cannot stand between id (String) and 1 (number)"),
        new Hostile(PARTY, "id == $actor", "9:24: \"==\" cannot stand between id (String) and $actor (Actor)"),
        new Hostile(PARTY, "namedBy()", "9:21: \"namedBy\" is given nothing"),
        new Hostile(PARTY, "namedBy( id )", "9:21: \"namedBy\" does not take id (String)"),
        new Hostile(PARTY, "namedBy( $actor, $actor )", "9:21: \"namedBy\" does not take $actor (Actor), $actor (Actor)"),
        new Hostile(PARTY, "id == id == id", "9:30: \"==\" stands where \",\" should"),
        new Hostile(PARTY, "party == true && id", "9:21: id (String) is neither true nor false"),
        new Hostile(PARTY, "party == true,, id == \"x\"", "9:35: \",\" stands where a value should"),
        new Hostile("$provision, $actor ) )", "$provision ) )", "13:24: \"BindsNonParty\" is not drawn from $provision (Provision)"),
        new Hostile("$provision, $actor ) )", "$provision, $actor, $actor ) )", "13:24: \"BindsNonParty\" is not drawn from"),
        new Hostile("$provision, $actor ) )", "$provision, \"$actor\" ) )", "13:24: \"BindsNonParty\" is not drawn from"));

    @TestFactory
    Stream<DynamicTest> every_hostile_or_broken_rule_is_refused_at_its_place_and_nothing_in_it_runs() {
        return Stream.of(CODE_IN_RULES, CONSTRUCTS, TEXTS, SIZES_AND_TYPES).flatMap(List::stream)
            .map(hostile -> dynamicTest(shown(hostile.message()), () -> refused(hostile)));
    }

    private static void refused(Hostile hostile) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> RuleParserTest.parse(hostile.text()))
            .withMessageStartingWith("rules/drafting/nobody.drl:" + hostile.message());
        assertThat(System.getProperty(MARK)).isNull();
    }

    private static String shown(String message) {
        return Pattern.compile("[^ -~]").matcher(message).replaceAll("?");
    }
}
