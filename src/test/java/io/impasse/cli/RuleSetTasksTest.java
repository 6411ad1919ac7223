package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.cli.Program.Outcome;
import io.impasse.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for those who write rules, each as a process. */
class RuleSetTasksTest {
    private static final String RULE = "rules/drafting/hope.drl";

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        assertThat(run("new", "rule", "drafting/hope").exit()).isZero();
    }

    private Outcome run(Object... arguments) {
        return new Program().in(folder).run(arguments);
    }

    private void change(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }

    @Test
    void a_test_exits_by_what_passed() {
        assertThat(run("test").exit()).isEqualTo(1);
        assertThat(run("test", "--update").exit()).isZero();
        assertThat(run("test", "--run", "silent").text()).isEqualTo("rules: 1, fixtures: 1, passed: 1, failed: 0, other faults: 0\n");
        assertThat(run("test", "--run", "nowhere").exit()).isEqualTo(1);
        assertThat(run("test", "--coverage", "--threshold", "76").exit()).isEqualTo(1);
        assertThat(run("test", "--coverage", "--threshold", "75").exit()).isZero();
    }

    @Test
    void a_report_for_build_servers_is_sound_xml() throws Exception {
        Outcome outcome = run("test", "-f", "junit", "-o", "report.xml");
        assertThat(outcome.exit()).isEqualTo(1);
        var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve("report.xml").toFile()).getDocumentElement();
        assertThat(suite.getAttribute("tests") + suite.getAttribute("failures")).isEqualTo("21");
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent()).startsWith("+ warning drafting/hope [1]");
    }

    @Test
    void a_report_in_json_names_every_fixture() {
        assertThat(run("test", "-f", "json", "--mutate").text()).contains("\"passed\": false").contains("drafting/hope/silent/near-miss");
    }

    @Test
    void nothing_is_written_over() {
        Outcome again = run("new", "rule", "drafting/hope");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("hope.drl: is there already; take another id, or remove the file");
        assertThat(run("new", "rule", "Hope").err()).contains("Hope: this is no id of a rule; give a family and a name, such as");
        assertThat(run("new", "case", "drafting/hope").err()).contains("case: this cannot be begun; write impasse new rule ID");
    }

    @Test
    void a_broken_rule_is_refused_by_every_command_that_takes_it() throws IOException {
        change(RULE, "Provision(", "Provisoin(");
        Files.writeString(folder.resolve("draft.txt"), "1. Alba withdraws.\n");
        String fault = "hope.drl:11:18: unknown type \"Provisoin\"; did you mean \"Provision\"?";
        for (Outcome outcome : new Outcome[] {run("test"), run("check", "draft.txt", "--rules", "rules"), run("rule", "--rules", "rules"),
            run("compare", "--rules", "rules"), run("why-not", "drafting/hope", "draft.txt", "--rules", "rules")}) {
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).contains(fault).doesNotContain("\tat ");
            assertThat(outcome.out()).isEmpty();
        }
    }

    @Test
    void a_rule_with_the_path_of_a_built_in_one_takes_its_place() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/drafting"));
        Files.writeString(own.resolve("no-obligor.drl"), new Program().run("rule", "drafting/no-obligor").text().replaceFirst("(?s)^.*?(?=/\\*)", "")
            .replace("@severity( warning )", "@severity( error )").replace("@severity( note )", "@severity( error )"));
        Files.writeString(folder.resolve("draft.txt"), "1. All forces shall be withdrawn.\n");
        assertThat(run("check", "draft.txt", "--case", "none").exit()).isZero();
        Outcome outcome = run("check", "draft.txt", "--case", "none", "--rules", "own");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.text()).contains(RuleSet.builtIn().cards().size() - 1 + " rules of built-in").contains("1 rule of own 0");
    }

    @Test
    void a_renamed_rule_is_found_by_its_former_id() throws IOException {
        Files.writeString(folder.resolve("rules/rule-set.yaml"), "id: our-office\nversion: \"2\"\nrenamed:\n  drafting/wish: drafting/hope\n");
        Outcome outcome = run("rule", "drafting/wish", "--rules", "rules");
        assertThat(outcome.err()).isEqualTo("impasse: drafting/wish is now drafting/hope\n");
        assertThat(outcome.text()).startsWith("drafting/hope\n");
        Files.writeString(folder.resolve("rules/rule-set.yaml"), "id: our-office\nversion: \"2\"\nrenamed:\n  drafting/wish: drafting/hop\n");
        assertThat(run("rule", "drafting/wish", "--rules", "rules").err()).contains("unknown rule \"drafting/hop\"; did you mean \"drafting/hope\"?");
    }

    @Test
    void rules_alone_need_rules() throws IOException {
        Files.writeString(folder.resolve("draft.txt"), "1. Alba withdraws.\n");
        Files.createDirectories(folder.resolve("empty"));
        assertThat(run("check", "draft.txt", "--without-built-in-rules").err()).isEqualTo("impasse: rules: no rules are left; name a folder of rules\n");
        assertThat(run("check", "draft.txt", "--rules", "empty", "--without-built-in-rules").err())
            .isEqualTo("impasse: empty: no rules are left; name a folder that holds .drl files, or keep the built-in rules\n");
    }

    @Test
    void a_rule_that_is_still_there_was_not_renamed() throws IOException {
        Files.writeString(folder.resolve("rules/rule-set.yaml"), "id: our-office\nversion: \"2\"\nrenamed:\n  drafting/no-obligor: drafting/hope\n");
        assertThat(run("rule", "--rules", "rules").err()).isEqualTo("impasse: renamed: \"drafting/no-obligor\" is still a rule; take it out of the rules that were renamed\n");
    }

    @Test
    void a_shortfall_is_told_and_a_threshold_alone_refused() {
        assertThat(run("test", "--update", "--coverage", "--threshold", "100").text()).contains("FAIL coverage is 75 %, and 100 % was asked for");
        assertThat(run("test", "--threshold", "100").err()).isEqualTo("impasse: --threshold: there is nothing to hold against it; ask for --coverage or --mutate as well\n");
    }

    @Test
    void a_difference_exits_with_one() throws IOException {
        Files.createDirectories(folder.resolve("before/drafting"));
        Files.copy(folder.resolve(RULE), folder.resolve("before/drafting/hope.drl"));
        assertThat(run("rules", "diff", "before", "rules").exit()).isZero();
        change(RULE, "Force.EXPECTATION", "Force.OBLIGATION");
        Outcome outcome = run("rules", "diff", "before", "rules", "--corpus", "fixtures");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.text()).contains("  - warning drafting/hope [1]").contains("  + warning drafting/hope [1]");
        assertThat(run("rules", "diff", "before").err()).isEqualTo("impasse: diff: two folders of rules are needed; write impasse rules diff BEFORE AFTER\n");
    }

    @Test
    void a_page_is_made_of_every_rule() {
        String pages = run("rule", "-f", "markdown").text();
        assertThat(pages.lines().filter(line -> line.startsWith("## "))).hasSize((int) run("rule").text().lines().count());
    }
}
