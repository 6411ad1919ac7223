package io.impasse.testing;

import io.impasse.dialect.FactBase;
import io.impasse.dialect.NearMiss;
import io.impasse.dialect.Rule;
import io.impasse.finding.FindingLine;
import io.impasse.model.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The fixtures of a project, run, and the sentences of its reading rules.
 *
 * @param trials the fixtures in the order of their names, then the sentences in that of their rules
 * @param faults what is wrong with the project as a whole, a sentence each
 */
public record TestRun(List<Trial> trials, List<String> faults) {
    public TestRun {
        trials = List.copyOf(trials);
        faults = List.copyOf(faults);
    }

    /**
     * Runs fixtures and sentences of a project.
     *
     * @param wanted which; a run of all also looks for what is wrong with the project as a whole
     */
    public static TestRun of(RuleProject project, Predicate<Example> wanted) {
        List<Example> all = project.examples();
        List<Trial> trials = all.stream().filter(wanted).map(example -> trial(project, example)).toList();
        List<String> faults = new ArrayList<>(trials.size() == all.size() ? project.faults() : List.of());
        if (trials.isEmpty()) {
            faults.add("nothing ran: there are " + all.size() + " fixtures, and none was asked for");
        }
        return new TestRun(trials, faults);
    }

    static Trial trial(RuleProject project, Example example) {
        return example instanceof Sentence sentence ? project.readings().trial(sentence) : trial(project, (Fixture) example);
    }

    /** Runs a fixture; one that cannot be read fails. */
    private static Trial trial(RuleProject project, Fixture fixture) {
        try {
            return run(project, fixture);
        } catch (InputException e) {
            return new Trial(fixture, fixture.expected(), List.of(), List.of(), e.getMessage());
        }
    }

    private static Trial run(RuleProject project, Fixture fixture) {
        List<String> found = project.set().run(project.world(fixture).allFacts()).stream()
            .filter(finding -> finding.rule().id().equals(fixture.rule())).map(finding -> FindingLine.of(finding.rule(), finding.conclusion())).toList();
        return new Trial(fixture, fixture.expected(), found, fixture.fires() && found.isEmpty() ? why(project, fixture) : List.of(), "");
    }

    private static List<String> why(RuleProject project, Fixture fixture) {
        return project.rules().stream().filter(rule -> rule.id().equals(fixture.rule())).findFirst()
            .map(rule -> why(project, rule, project.base(fixture))).orElse(List.of("there is no such rule"));
    }

    private static List<String> why(RuleProject project, Rule rule, FactBase base) {
        return NearMiss.of(rule, base, facts -> true).map(miss -> project.words().of(rule, miss)).orElse(List.of());
    }

    /** Whether something ran, everything passed and nothing is wrong with the project. */
    public boolean passed() {
        return faults.isEmpty() && trials.stream().allMatch(Trial::passed);
    }

    /**
     * Writes what was found in place of what was expected, where a rule that must fire does.
     *
     * @return how many files changed
     */
    public int update() {
        List<Trial> changed = trials.stream().filter(trial -> trial.example() instanceof Fixture && trial.example().fires())
            .filter(trial -> !trial.found().isEmpty() && !trial.passed()).toList();
        changed.forEach(trial -> write((Fixture) trial.example(), trial.found()));
        return changed.size();
    }

    private static void write(Fixture fixture, List<String> lines) {
        try {
            Files.writeString(fixture.findings(), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(fixture.findings().toString(), "cannot be written", "check its permissions");
        }
    }
}
