package io.impasse.testing;

import io.impasse.Analyzer;
import io.impasse.RuleSets;
import io.impasse.finding.Finding;
import io.impasse.finding.FindingLine;
import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.json.WorldFile;
import io.impasse.model.InputException;
import io.impasse.report.Evidence;
import io.impasse.report.Visible;
import io.impasse.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What two versions of a rule set say differently of the worlds and drafts of a corpus.
 *
 * @param places how many worlds and drafts were looked at
 * @param changes by the path of the world or draft; places without a change are left out
 */
public record RuleSetDifference(int places, SortedMap<String, List<Change>> changes) {

    /**
     * A finding that only one of the two versions has.
     *
     * @param added   whether it is the new one
     * @param line    the finding
     * @param because the facts on which it rests, a line each
     */
    public record Change(boolean added, String line, List<String> because) {}

    /**
     * Compares.
     *
     * @param before the folder of rules as it was
     * @param after  the folder of rules as it is; each runs with the built-in rules, unless its {@code rule-set.yaml} says {@code alone: true}
     * @param corpus a folder; worlds lie in {@code fires/} and {@code silent/}, drafts of a case in {@code drafts/} below its folder
     */
    public static RuleSetDifference of(Path before, Path after, Path corpus) {
        SortedMap<String, List<Change>> changes = new TreeMap<>();
        List<Path> worlds = files(corpus).stream().filter(Fixture::isWorld).toList();
        RuleSet old = RuleSets.of(before, false).rules();
        RuleSet fresh = RuleSets.of(after, false).rules();
        Knowledge oldWords = Knowledge.builtInWith(before);
        Knowledge freshWords = Knowledge.builtInWith(after);
        worlds.forEach(world -> keep(changes, world, old.run(WorldFile.read(world, oldWords.vocabulary()).allFacts()),
            fresh.run(WorldFile.read(world, freshWords.vocabulary()).allFacts())));
        List<Path> drafts = files(corpus).stream().filter(RuleSetDifference::draft).toList();
        SortedMap<Path, Analyzer> oldAnalyzers = new TreeMap<>();
        SortedMap<Path, Analyzer> freshAnalyzers = new TreeMap<>();
        for (Path draft : drafts) {
            Path file = draft.getParent().getParent();
            keep(changes, draft, oldAnalyzers.computeIfAbsent(file, path -> analyzer(path, before)).check(draft).findings(),
                freshAnalyzers.computeIfAbsent(file, path -> analyzer(path, after)).check(draft).findings());
        }
        return new RuleSetDifference(worlds.size() + drafts.size(), changes);
    }

    private static Analyzer analyzer(Path file, Path rules) {
        return Analyzer.builder().caseFolder(file).rules(rules).build();
    }

    private static boolean draft(Path file) {
        return file.getParent().endsWith("drafts") && Files.exists(file.getParent().resolveSibling(CaseFiles.CASE)) && file.toString().matches(".*\\.(txt|md)");
    }

    private static List<Path> files(Path corpus) {
        try (Stream<Path> tree = Files.walk(corpus)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new InputException(corpus.toString(), "cannot be listed", "name a folder with worlds or drafts");
        }
    }

    private static void keep(SortedMap<String, List<Change>> changes, Path place, List<Finding> before, List<Finding> after) {
        List<Change> found = new ArrayList<>();
        missing(before, after).forEach(finding -> found.add(change(false, finding)));
        missing(after, before).forEach(finding -> found.add(change(true, finding)));
        if (!found.isEmpty()) {
            changes.put(place.toString().replace('\\', '/'), found);
        }
    }

    private static Stream<Finding> missing(List<Finding> of, List<Finding> in) {
        List<String> there = in.stream().map(RuleSetDifference::line).toList();
        return of.stream().filter(finding -> !there.contains(line(finding)));
    }

    private static Change change(boolean added, Finding finding) {
        Evidence evidence = new Evidence(CaseFiles.none());
        return new Change(added, line(finding), finding.why().leaves().stream().map(evidence::words).toList());
    }

    private static String line(Finding finding) {
        return FindingLine.of(finding.rule(), finding.conclusion());
    }

    /** Whether the two say the same. */
    public boolean same() {
        return changes.isEmpty();
    }

    /** For a terminal: each change with its facts, and how many there are. Lines end with LF. */
    public String toText() {
        StringBuilder out = new StringBuilder();
        changes.forEach((place, found) -> {
            out.append(Visible.of(place)).append('\n');
            for (Change change : found) {
                out.append(change.added() ? "  + " : "  - ").append(Visible.of(change.line())).append('\n');
                change.because().forEach(fact -> out.append("      because ").append(Visible.of(fact)).append('\n'));
            }
        });
        long count = changes.values().stream().mapToLong(List::size).sum();
        return out.append(places).append(" worlds and drafts, ").append(count).append(" changes in ").append(changes.size()).append(" of them\n").toString();
    }
}
