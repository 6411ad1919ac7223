package io.impasse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.dialect.RuleParser;
import io.impasse.dialect.RuleSource;
import io.impasse.model.InputException;
import io.impasse.model.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Why the dialect bans what it bans: what the engine does with rules that its own compiler takes. */
class LostRulesTest {
    private static final String HEAD = "import io.impasse.model.*; ";
    private static final String WITH_NOT = "rule \"with not\" when exists( Cycle() and not Setting() ) then end ";
    private static final String WITHOUT = "rule \"without\" when exists( Cycle() and Searched() ) then end ";

    private static final String SEED = "rule \"seed\" when Slot() then insert( new Cycle( java.util.List.of() ) ); end ";
    /** The names of the rules that fire for a slot, compiled by the compiler of the engine. */
    private static Set<String> fired(String... packages) throws Exception {
        KieSession session = KieBaseBuilder.createKieBaseFromModel(models(packages)).newKieSession();
        Set<String> fired = new TreeSet<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        session.insert(new Slot("", Map.of(), "", ""));
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    private static List<Model> models(String... packages) throws Exception {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        for (int i = 0; i < packages.length; i++) {
            files.write("src/main/resources/lost" + i + "/rules.drl", "package lost" + i + "; " + HEAD + packages[i]);
        }
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        ClassLoader loader = new Compiled(module);
        List<Model> models = new ArrayList<>();
        for (String file : module.getFileNames().stream().filter(name -> name.endsWith("drools-model")).collect(Collectors.toCollection(TreeSet::new))) {
            for (String name : new String(module.getBytes(file), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> line.startsWith("lost")).toList()) {
                models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
        }
        return models;
    }

    /** The classes that the compiler made. */
    private static final class Compiled extends ClassLoader {
        private final InternalKieModule module;

        Compiled(InternalKieModule module) {
            super(LostRulesTest.class.getClassLoader());
            this.module = module;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /** https://github.com/apache/incubator-kie/issues/7115 */
    @Test
    void the_engine_loses_a_rule_with_an_absence_inside_an_exists_when_another_package_asks_alike() throws Exception {
        assertThat(fired(SEED, WITH_NOT)).contains("with not");
        assertThat(fired(SEED + WITH_NOT + WITHOUT)).contains("with not");
        assertThat(fired(SEED, WITH_NOT, WITHOUT)).as("should fire, and would not be missed by anybody").doesNotContain("with not");
    }

    @Test
    void the_dialect_has_no_absence_inside_an_exists() {
        String rule = """
            // One idea.
            rule "lost"
                @title( "Lost" )
                @severity( note )
                @basis( "none" )
            when
                $words : Mention( category == "blank" )
                exists( Cycle() and not Setting() )
            then
                insertLogical( new Blank( $words ) );
            end
            """;
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> RuleParser.parse(new RuleSource("lost", "lost.drl", rule)))
            .withMessage("lost.drl:8:25: a not or exists stands inside another; write two rules, or let one conclusion rest on another; the engine would lose rules");
    }

    @Test
    void its_compiler_takes_code_in_conditions_and_runs_it() throws Exception {
        String mark = "impasse.lost-rules";
        try {
            assertThat(fired("rule \"code\" when Slot() eval( System.setProperty( \"" + mark + "\", \"ran\" ) == null ) then end")).containsExactly("code");
            assertThat(System.getProperty(mark)).isEqualTo("ran");
        } finally {
            System.clearProperty(mark);
        }
    }
}
