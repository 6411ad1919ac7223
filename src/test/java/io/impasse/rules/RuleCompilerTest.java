package io.impasse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.dialect.RuleFolder;
import io.impasse.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCompilerTest {
    private static final String RULE = """
        // A hope. Silent for duties.
        rule "drafting/hope"
            @title( "A hope" )
            @severity( note )
            @basis( "An authority (2022)" )
        when
            $provision : Provision( force == Force.EXPECTATION )
        then
            insertLogical( new Aspiration( $provision ) );
        end
        """;

    @TempDir
    Path dir;

    private RuleFolder folder(String rule) throws IOException {
        Files.createDirectories(dir.resolve("drafting"));
        Files.writeString(dir.resolve("drafting/hope.drl"), rule);
        return RuleFolder.read(dir);
    }

    @Test
    void the_same_rules_give_the_same_bytes() throws IOException {
        SortedMap<String, byte[]> once = RuleCompiler.compile(folder(RULE), "stamp");
        SortedMap<String, byte[]> again = RuleCompiler.compile(folder(RULE), "stamp");
        assertThat(once.keySet()).contains(RuleIndex.PATH, RuleIndex.path("drafting/hope"));
        assertThat(again.keySet()).isEqualTo(once.keySet());
        assertThat(once.keySet().stream().filter(name -> !Arrays.equals(once.get(name), again.get(name)))).isEmpty();
    }

    @Test
    void a_rule_that_cannot_be_compiled_is_named() {
        assertThatExceptionOfType(InputException.class)
            .isThrownBy(() -> RuleCompiler.compile(folder(RULE.replace("force ==", "quote ==")), "stamp"))
            .withMessage(dir.resolve("drafting/hope.drl")
                + ":7:35: \"==\" cannot stand between quote (Quote) and Force.EXPECTATION (Force); compare like with like");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Path missing = dir.resolve("missing");
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> RuleFolder.read(missing))
            .withMessage(missing + ": no such folder of rules; name a folder that holds .drl files");
    }

    @Test
    void the_compiler_asks_for_what_it_needs() {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> RuleCompiler.main(new String[] {"rules"}))
            .withMessage("rule compiler: 1 arguments; give the folders of rules, of classes and of sources, and the version of Drools");
    }
}
