package io.impasse.testing;

import io.impasse.model.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A little world with what a rule must find in it.
 *
 * @param rule  id of the rule
 * @param fires whether it must find something; else nothing
 * @param world the file of the world, {@code <fixtures>/<rule>/{fires,silent}/<case>.yaml}
 */
public record Fixture(String rule, boolean fires, Path world) implements Example, Comparable<Fixture> {
    static final String FIRES = "fires";
    static final String SILENT = "silent";
    private static final Set<String> KINDS = Set.of(FIRES, SILENT);
    private static final String WORLD = ".yaml";
    private static final String FINDINGS = ".findings";

    /** Whether the file lies where worlds of rules lie. */
    static boolean isWorld(Path file) {
        return file.toString().endsWith(WORLD) && KINDS.contains(file.getParent().getFileName().toString());
    }

    /** Whether the file holds the findings of a world beside it. */
    static boolean isFindings(Path file) {
        return file.toString().endsWith(FINDINGS) && file.getParent().endsWith(FIRES) && Files.exists(sibling(file, FINDINGS, WORLD));
    }

    static Fixture of(Path world) {
        return new Fixture(rule(world), world.getParent().endsWith(FIRES), world);
    }

    /** Whether worlds can lie where those of that rule do: its id is a family and a name. */
    static boolean reaches(String rule) {
        return rule.split("/").length == 2;
    }

    /** The rule to which a file among the fixtures belongs, by its folders. */
    static String rule(Path file) {
        Path folder = file.getParent().getParent();
        return folder.getParent().getFileName() + "/" + folder.getFileName();
    }

    /** Such as {@code drafting/no-obligor/fires/passive}. */
    @Override
    public String name() {
        String file = world.getFileName().toString();
        return rule + "/" + (fires ? FIRES : SILENT) + "/" + file.substring(0, file.length() - WORLD.length());
    }

    /** The lines that the rule must find; none in a near miss. */
    List<String> expected() {
        if (!fires || !Files.exists(findings())) {
            return List.of();
        }
        try {
            return Files.readString(findings(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new InputException(findings().toString(), "cannot be read", "save it as UTF-8");
        }
    }

    /** The file that holds {@link #expected()}. */
    Path findings() {
        return sibling(world, WORLD, FINDINGS);
    }

    private static Path sibling(Path file, String ending, String other) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
    }

    @Override
    public int compareTo(Fixture other) {
        return name().compareTo(other.name());
    }
}
