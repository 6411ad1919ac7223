package io.impasse.testing;

import io.impasse.RuleSets;
import io.impasse.dialect.FactBase;
import io.impasse.dialect.PlainEngine;
import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleSource;
import io.impasse.finding.RuleCard;
import io.impasse.json.CaseFiles;
import io.impasse.json.World;
import io.impasse.json.WorldFile;
import io.impasse.model.InputException;
import io.impasse.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder with {@code rules/} and {@code fixtures/}, loaded to be tested. The rules run together with the built-in ones, as
 * they will in a check, unless their {@code rule-set.yaml} says {@code alone: true}.
 */
public final class RuleProject {
    private static final String RULES = "rules";
    private static final String FIXTURES = "fixtures";
    private static final String CASES = "cases";
    private static final String READING = "reading";

    private final Path folder;
    private final RuleSet set;
    private final List<Rule> own;
    private final PlainEngine plain;
    private final Readings readings;
    /** What was worked out for coverage serves mutation as well. */
    private final Map<Fixture, FactBase> bases = new ConcurrentHashMap<>();

    private RuleProject(Path folder) {
        List<String> ids = RuleFolder.read(folder.resolve(RULES)).rules().stream().map(RuleSource::id).toList();
        this.folder = folder;
        this.set = RuleSets.of(folder.resolve(RULES), false).rules();
        this.own = ids.stream().map(set::rule).toList();
        this.plain = new PlainEngine(set.rules());
        this.readings = new Readings(folder.resolve(RULES), folder.resolve(FIXTURES).resolve(READING));
    }

    /**
     * Loads a folder.
     *
     * @throws InputException if it has no folder of rules, or a rule or the vocabulary has a fault
     */
    public static RuleProject open(Path folder) {
        if (!Files.isDirectory(folder.resolve(RULES))) {
            throw new InputException(folder.toString(), "there is no folder " + RULES + " in it",
                "name the folder that holds " + RULES + " and " + FIXTURES + "; impasse new rule begins one");
        }
        return new RuleProject(folder);
    }

    /** The rules of the folder, by id. */
    public List<Rule> rules() {
        return own;
    }

    /** The rules of the folder with the built-in ones. */
    RuleSet set() {
        return set;
    }

    /** The worlds of the folder, in the order of their names. */
    public List<Fixture> fixtures() {
        return files().stream().filter(Fixture::isWorld).map(Fixture::of).sorted().toList();
    }

    /** How many rules the folder has, reading rules among them. */
    public int size() {
        return own.size() + readings.rules().size();
    }

    /** The worlds, then the sentences of the reading rules of the folder. */
    List<Example> examples() {
        return Stream.<Example>concat(fixtures().stream(), readings.sentences().stream()).toList();
    }

    /** The reading rules of the folder. */
    Readings readings() {
        return readings;
    }

    /** What is wrong with the project as a whole, a sentence each: rules without fixtures, files that belong to no rule. */
    public List<String> faults() {
        List<Fixture> fixtures = fixtures();
        List<String> faults = new ArrayList<>();
        own.stream().map(Rule::id).filter(id -> !Fixture.reaches(id))
            .forEach(id -> faults.add(folder.resolve(RULES).resolve(id) + ".drl: a rule lies in the folder of its family, such as drafting/; its fixtures are not found here"));
        for (Rule rule : own) {
            Stream.of(true, false).filter(fires -> fixtures.stream().noneMatch(one -> one.rule().equals(rule.id()) && one.fires() == fires))
                .forEach(fires -> faults.add(missing(rule.card(), fires)));
        }
        files().stream().filter(file -> !belongs(file)).sorted()
            .forEach(file -> faults.add(file + ": this belongs to no rule; worlds lie in <rule>/fires/ and <rule>/silent/, findings beside them"));
        return faults;
    }

    private String missing(RuleCard rule, boolean fires) {
        Path place = folder.resolve(FIXTURES).resolve(rule.id()).resolve(fires ? Fixture.FIRES : Fixture.SILENT);
        return place + ": no world in which " + rule.id() + (fires ? " fires; add one" : " stays silent; add a near miss");
    }

    private boolean belongs(Path file) {
        return (Fixture.isWorld(file) || Fixture.isFindings(file)) && own.stream().anyMatch(rule -> rule.id().equals(Fixture.rule(file)));
    }

    /** All files in the folders of families; cases are none, also the one of the sentences, and files directly under the fixtures are the project's. */
    private List<Path> files() {
        Path fixtures = folder.resolve(FIXTURES);
        if (!Files.isDirectory(fixtures)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(fixtures)) {
            return tree.filter(Files::isRegularFile).filter(file -> fixtures.relativize(file).getNameCount() > 1)
                .filter(file -> Stream.of(CASES, READING).noneMatch(fixtures.relativize(file)::startsWith)).toList();
        } catch (IOException e) {
            throw new InputException(fixtures.toString(), "cannot be listed", "check its permissions");
        }
    }

    /** The changes to rules that somebody judged to be unnoticeable. */
    Path equivalents() {
        return folder.resolve(FIXTURES).resolve("equivalent-mutants.yaml");
    }

    World world(Fixture fixture) {
        return WorldFile.read(fixture.world(), readings.knowledge().vocabulary());
    }

    /** The facts of a world with all that the rules conclude from them. */
    FactBase base(Fixture fixture) {
        return bases.computeIfAbsent(fixture, this::concluded);
    }

    private FactBase concluded(Fixture fixture) {
        FactBase base = new FactBase(world(fixture).allFacts());
        plain.run(base);
        return base;
    }

    /** Names facts of worlds in words. */
    NearMissWords words() {
        return new NearMissWords(CaseFiles.none());
    }
}
