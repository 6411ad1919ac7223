package io.impasse.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.dialect.Condition;
import io.impasse.dialect.Condition.Part;
import io.impasse.dialect.Condition.Pattern;
import io.impasse.dialect.Expression.Variable;
import io.impasse.dialect.FactBase;
import io.impasse.dialect.Matches;
import io.impasse.dialect.Mutants;
import io.impasse.dialect.Mutants.Mutant;
import io.impasse.dialect.PlainEngine;
import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleParser;
import io.impasse.dialect.RuleSource;
import io.impasse.dialect.Watcher;
import io.impasse.json.Knowledge;
import io.impasse.json.WorldFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the lint concludes from words, against what the rules do: for every small change to every built-in rule, in all worlds. */
class LintSoundnessTest {
    private static final RuleSource SOURCE = new RuleSource("a", "a.drl", "");
    private static final List<Rule> RULES = RuleFolder.read(Path.of("rules")).rules().stream().map(RuleParser::parse).toList();
    private static final List<FactBase> WORLDS = worlds();

    private static List<FactBase> worlds() {
        PlainEngine engine = new PlainEngine(RULES);
        try (Stream<Path> tree = Files.walk(Path.of("fixtures"))) {
            return tree.filter(file -> file.toString().matches(".*[/\\\\](fires|silent)[/\\\\][^/\\\\]*\\.yaml") && !file.startsWith(Path.of("fixtures/reading")))
                .map(file -> new FactBase(WorldFile.read(file, Knowledge.builtIn().vocabulary()).allFacts())).peek(engine::run).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the conclusions of the rule are drawn from; a changed rule may match what there is no conclusion from. */
    private static Set<List<Object>> drawn(Rule rule, FactBase world) {
        Set<List<Object>> drawn = new HashSet<>();
        Matches.of(rule, world, Watcher.NONE, bound -> drawn.add(rule.draw().arguments().stream().map(argument -> argument.of("", bound)).toList()));
        return drawn;
    }

    private static boolean covers(Rule narrow, Rule wide) {
        return new Overlap(new Shape(narrow), new Shape(wide)).covers();
    }

    @Test
    void a_rule_that_says_no_more_than_another_draws_nothing_more() {
        int found = 0;
        for (Rule rule : RULES) {
            for (Mutant mutant : Mutants.of(rule)) {
                found += within(rule, mutant.rule(), mutant) + within(mutant.rule(), rule, mutant);
            }
        }
        System.out.printf("%d pairs of which one rule says no more than the other%n", found);
        assertThat(found).isGreaterThan(RULES.size());
    }

    private static int within(Rule narrow, Rule wide, Mutant mutant) {
        if (!covers(narrow, wide)) {
            return 0;
        }
        WORLDS.forEach(world -> assertThat(drawn(wide, world)).as("%s: %s", mutant.rule().id(), mutant.change()).containsAll(drawn(narrow, world)));
        return 1;
    }

    @Test
    void a_rule_that_can_never_fire_draws_nothing() {
        List<String> never = new ArrayList<>();
        for (Rule rule : RULES) {
            Mutants.of(rule).stream().filter(mutant -> new Firing(SOURCE, new Shape(mutant.rule())).faults().stream().anyMatch(fault -> fault.fault().contains("never fire")))
                .forEach(mutant -> {
                    never.add(rule.id() + ": " + mutant.change());
                    WORLDS.forEach(world -> assertThat(drawn(mutant.rule(), world)).as("%s: %s", rule.id(), mutant.change()).isEmpty());
                });
        }
        System.out.printf("%d changes after which a rule can never fire%n", never.size());
        assertThat(never).isNotEmpty();
    }

    /** A rule with one more test, and what the lint says of it. */
    private record Crossed(Rule plain, Rule more, List<Fault> faults) {

        static Crossed of(Random random) {
            Rule rule = RULES.get(random.nextInt(RULES.size()));
            List<Pattern> alike = new ArrayList<>();
            List<Condition> conditions = new ArrayList<>(rule.conditions());
            int at = random.nextInt(conditions.size());
            if (conditions.get(at) instanceof Pattern pattern) {
                RULES.stream().flatMap(Rule::patterns).filter(other -> other.type() == pattern.type()).forEach(alike::add);
                List<Part> parts = new ArrayList<>(pattern.parts());
                parts.addAll(0, alike.get(random.nextInt(alike.size())).tests().stream()
                    .filter(test -> test.expression().all().noneMatch(Variable.class::isInstance)).map(test -> new Condition.Test(test.expression(), 99, parts.size())).limit(1).toList());
                conditions.set(at, new Pattern(pattern.variable(), pattern.type(), parts, pattern.line()));
            }
            Rule more = rule.with(conditions);
            return new Crossed(rule, more, new Firing(SOURCE, new Shape(more)).faults());
        }

        boolean says(String words) {
            return faults.stream().anyMatch(fault -> fault.line() == 99 && fault.fault().contains(words));
        }
    }

    @Test
    void a_test_that_always_holds_takes_nothing_away_and_one_that_cannot_hold_takes_all() {
        Random random = new Random(5);
        int[] found = new int[2];
        for (int i = 0; i < 1_000; i++) {
            Crossed crossed = Crossed.of(random);
            boolean idle = crossed.says("always holds");
            boolean never = crossed.says("never fire");
            found[0] += idle ? 1 : 0;
            found[1] += never ? 1 : 0;
            if (idle || never) {
                WORLDS.forEach(world -> assertThat(drawn(crossed.more(), world)).as("%s", crossed.faults()).isEqualTo(idle ? drawn(crossed.plain(), world) : Set.of()));
            }
        }
        System.out.printf("of 1000 added tests %d hold always and %d never%n", found[0], found[1]);
        assertThat(found[0]).isPositive();
        assertThat(found[1]).isPositive();
    }
}
