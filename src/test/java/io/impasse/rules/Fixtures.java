package io.impasse.rules;

import io.impasse.finding.Finding;
import io.impasse.finding.FindingLine;
import io.impasse.json.Knowledge;
import io.impasse.json.World;
import io.impasse.json.WorldFile;
import io.impasse.model.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The invented worlds under {@code fixtures}, and how their findings are written down. */
final class Fixtures {
    static final Path RULES = Path.of("rules");
    static final Path FIXTURES = Path.of("fixtures");
    static final List<String> FAMILIES = List.of("bridging", "drafting", "gaps", "sticking");
    static final RuleSet BUILT_IN = RuleSet.builtIn();
    static final Vocabulary VOCABULARY = Knowledge.read(RULES).vocabulary();

    private Fixtures() {}

    /** All worlds of all rules, in the order of their paths. */
    static List<Path> worlds() {
        return FAMILIES.stream().map(FIXTURES::resolve)
            .flatMap(family -> walk(family).stream()).filter(path -> path.toString().endsWith(".yaml")).toList();
    }

    static World world(Path file) {
        return WorldFile.read(file, VOCABULARY);
    }

    /** The findings of a world, one a line, in their own order. */
    static String lines(Stream<Finding> findings) {
        return findings.map(finding -> FindingLine.of(finding.rule(), finding.conclusion())).map(line -> line + "\n").collect(Collectors.joining());
    }

    static List<Path> walk(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
