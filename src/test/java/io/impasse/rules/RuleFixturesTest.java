package io.impasse.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.impasse.finding.Finding;
import io.impasse.finding.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule fires where it should and is silent in a near miss. {@code -Dimpasse.update=true} writes the findings
 * that were found in place of those expected; the difference is what a reviewer reads.
 */
class RuleFixturesTest {
    private static final boolean UPDATE = Boolean.getBoolean("impasse.update");

    @TestFactory
    Stream<DynamicTest> every_fixture_gives_exactly_its_findings() {
        return Fixtures.worlds().stream()
            .map(world -> dynamicTest(world.toString().replace('\\', '/'), world.toUri(), () -> verify(world)));
    }

    private static void verify(Path world) throws IOException {
        String rule = ruleOf(world);
        String found = Fixtures.lines(findings(world).stream().filter(finding -> finding.rule().id().equals(rule)));
        if (world.getParent().endsWith("silent")) {
            assertThat(found).isEmpty();
            return;
        }
        Path expected = Path.of(world.toString().replace(".yaml", ".findings"));
        if (UPDATE) {
            Files.writeString(expected, found);
        }
        assertThat(found).isNotEmpty().isEqualTo(Files.readString(expected).replace("\r\n", "\n"));
    }

    private static List<Finding> findings(Path world) {
        return Fixtures.BUILT_IN.run(Fixtures.world(world).allFacts());
    }

    /** {@code fixtures/family/rule/fires/case.yaml} belongs to {@code family/rule}. */
    private static String ruleOf(Path world) {
        Path folder = world.getParent().getParent();
        return folder.getParent().getFileName() + "/" + folder.getFileName();
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_world_in_which_it_fires_and_a_near_miss() {
        return Fixtures.BUILT_IN.cards().stream().map(RuleCard::id).map(rule -> dynamicTest(rule, () -> {
            Path folder = Fixtures.FIXTURES.resolve(rule);
            assertThat(worldsIn(folder.resolve("fires"))).as("worlds in %s/fires", folder).isNotEmpty();
            assertThat(worldsIn(folder.resolve("silent"))).as("worlds in %s/silent", folder).isNotEmpty();
        }));
    }

    private static List<Path> worldsIn(Path folder) {
        return Files.isDirectory(folder)
            ? Fixtures.walk(folder).stream().filter(path -> path.toString().endsWith(".yaml")).toList() : List.of();
    }

    @Test
    void every_file_among_the_fixtures_belongs_to_a_rule() {
        List<String> rules = Fixtures.BUILT_IN.cards().stream().map(RuleCard::id).toList();
        List<Path> strays = Fixtures.FAMILIES.stream().map(Fixtures.FIXTURES::resolve)
            .flatMap(family -> Fixtures.walk(family).stream()).filter(Files::isRegularFile)
            .filter(file -> !belongs(file, rules)).toList();
        assertThat(strays).as("files under fixtures that belong to no rule").isEmpty();
    }

    private static boolean belongs(Path file, List<String> rules) {
        String name = file.getFileName().toString();
        boolean world = name.endsWith(".yaml") && file.getParent().getFileName().toString().matches("fires|silent");
        boolean findings = name.endsWith(".findings")
            && Files.exists(file.resolveSibling(name.replace(".findings", ".yaml"))) && file.getParent().endsWith("fires");
        return (world || findings) && rules.contains(ruleOf(file));
    }
}
