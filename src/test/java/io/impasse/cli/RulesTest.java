package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    private static final String RULE = """
        // A blank is a blank.
        rule "blank"
            @title( "A blank" )
            @severity( note )
            @basis( "none" )
        when
            $mention : Mention( category == "blank" )
            Setting( profile == "framework" )
        then
            insertLogical( new Blank( $mention ) );
        end
        """;
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("blank.drl"), RULE.replace("new Blank( $mention )", "new VagueWord( $mention )"));
    }

    @Test
    void the_built_in_rules_have_no_fault() {
        Program.Outcome result = new Program().run("rules", "lint");
        assertThat(result.text()).matches("no faults in \\d+ rules\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    void a_sound_folder_has_no_fault() {
        Program.Outcome result = new Program().run("rules", "lint", folder);
        assertThat(result.text()).isEqualTo("no faults in 1 rule\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    void each_fault_is_told_at_its_place() throws IOException {
        Files.writeString(file, RULE.replace("framework", "framewrok"));
        Path broken = Files.writeString(folder.resolve("broken.drl"), RULE.replace("\"blank\"\n", "\"broken\"\n").replace("Setting", "Seting"));
        Program.Outcome result = new Program().run("rules", "lint", folder);
        assertThat(result.text()).isEqualTo(file + ":7: the rule says nothing that drafting/blank does not say; take it out, or make the other narrower\n"
            + file + ":8:14: unknown profile \"framewrok\"; did you mean \"framework\"?\n"
            + broken + ":8:5: unknown type \"Seting\"; did you mean \"Setting\"?\n3 faults in 2 rules\n");
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void faults_come_as_json() throws IOException {
        Files.writeString(file, RULE.replace("profile == \"framework\"", "profile == \"framewrok\"").replace("new Blank", "new VagueWord"));
        Program.Outcome result = new Program().run("rules", "lint", folder, "-f", "json");
        assertThat(result.text()).isEqualTo("""
            {
              "rules": 1,
              "faults": [ {
                "file": "%s",
                "line": 8,
                "column": 14,
                "fault": "unknown profile \\"framewrok\\"",
                "remedy": "did you mean \\"framework\\"?",
                "note": false
              } ]
            }
            """.formatted(file));
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_looked_at_is_said() throws IOException {
        assertThat(new Program().run("rules", "lnit").err()).isEqualTo("impasse: rules: unknown task \"lnit\"; did you mean \"lint\"?\n");
        Files.delete(file);
        Program.Outcome result = new Program().run("rules", "lint", folder);
        assertThat(result.err()).isEqualTo("impasse: " + folder + ": no rule stands in this folder; name a folder that holds .drl files\n");
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    void a_rule_with_code_ends_a_check_and_does_nothing() throws IOException {
        Path trace = folder.resolve("trace");
        Files.writeString(file, RULE.replace("profile == \"framework\"", "eval( new java.io.File( \"" + trace + "\" ).createNewFile() )"));
        Program.Outcome result = new Program().run("check", Program.DRAFT, "--rules", folder);
        assertThat(result.err()).isEqualTo("impasse: " + file + ":8:14: unknown word \"eval\"; known are asOf, dated, profile\n");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(trace).doesNotExist();
    }
}
