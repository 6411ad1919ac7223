package io.impasse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.dialect.PlainEngine;
import io.impasse.dialect.PlainEngine.Drawn;
import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleParser;
import io.impasse.dialect.RuleSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine, with the rules as Drools compiles them, against the plain one: another reader, other joins, one meaning. */
class EngineTest {
    private static final RuleFolder FOLDER = RuleFolder.read(Fixtures.RULES);
    private static final List<Rule> RULES = FOLDER.rules().stream().map(RuleParser::parse).toList();
    private static final PlainEngine PLAIN = new PlainEngine(RULES);

    static Set<Drawn> engine(RuleSet rules, Collection<?> facts) {
        return rules.run(facts).stream().map(finding -> new Drawn(finding.rule().id(), finding.conclusion())).collect(Collectors.toSet());
    }

    @Test
    void both_draw_the_same_conclusions_in_every_fixture() {
        Fixtures.worlds().forEach(world -> {
            List<Object> facts = Fixtures.world(world).allFacts();
            assertThat(PLAIN.run(facts)).as("%s", world).isEqualTo(engine(Fixtures.BUILT_IN, facts));
        });
    }

    @Test
    void both_draw_the_same_conclusions_in_random_worlds() {
        assertThat(different(1, 3_000)).isEmpty();
    }

    @Test
    void rules_that_are_compiled_and_rules_that_are_not_mean_the_same() {
        RuleSet read = RuleSet.of(FOLDER);
        RandomWorlds worlds = new RandomWorlds(3, Fixtures.worlds());
        for (int i = 0; i < 1_000; i++) {
            List<Object> facts = worlds.next();
            assertThat(read.run(facts)).isEqualTo(Fixtures.BUILT_IN.run(facts));
        }
    }

    @Test
    void the_order_of_rules_does_not_matter_to_the_engine() {
        RandomWorlds worlds = new RandomWorlds(4, Fixtures.worlds());
        for (int seed = 0; seed < 5; seed++) {
            List<RuleSource> shuffled = new ArrayList<>(FOLDER.rules());
            Collections.shuffle(shuffled, new Random(seed));
            RuleSet rules = RuleSet.of(new RuleFolder(shuffled, FOLDER.digest()));
            for (int i = 0; i < 100; i++) {
                List<Object> facts = worlds.next();
                assertThat(rules.run(facts)).as("order %d, world %d", seed, i).isEqualTo(Fixtures.BUILT_IN.run(facts));
            }
        }
    }

    /** Nor to the plain one. */
    @Test
    void the_order_of_rules_does_not_matter() {
        RandomWorlds worlds = new RandomWorlds(2, Fixtures.worlds());
        for (int seed = 0; seed < 100; seed++) {
            List<Rule> shuffled = new ArrayList<>(RULES);
            Collections.shuffle(shuffled, new Random(seed));
            List<Object> facts = worlds.next();
            assertThat(new PlainEngine(shuffled).run(facts)).as("order %d", seed).isEqualTo(PLAIN.run(facts));
        }
    }

    /** The first world in which the engines differ, and how; empty if they never do. */
    private static String different(long seed, int times) {
        RandomWorlds worlds = new RandomWorlds(seed, Fixtures.worlds());
        for (int i = 0; i < times; i++) {
            List<Object> facts = worlds.next();
            Set<Drawn> plain = PLAIN.run(facts);
            Set<Drawn> engine = engine(Fixtures.BUILT_IN, facts);
            if (!plain.equals(engine)) {
                return "world " + i + " of seed " + seed + ": only plain " + without(plain, engine) + ", only engine " + without(engine, plain);
            }
        }
        return "";
    }

    private static Set<Drawn> without(Set<Drawn> some, Set<Drawn> others) {
        Set<Drawn> left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }

    /**
     * The long run, by {@code ./mvnw -q test-compile exec:exec@engines}.
     *
     * @param arguments the seed and the number of worlds
     */
    public static void main(String[] arguments) {
        String difference = different(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.println(difference.isEmpty() ? arguments[1] + " random worlds of seed " + arguments[0] + ": no difference" : difference);
        if (!difference.isEmpty()) {
            System.exit(1);
        }
    }
}
