package io.impasse.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code rule-set.yaml} in a folder of rules says of the set. Without it, the set has the name of its folder.
 *
 * @param alone   whether the set is whole, and runs without the built-in rules
 * @param renamed the ids that rules had before, each with the id it has now
 */
public record RuleSetFile(String id, String version, boolean alone, Map<String, String> renamed) {
    private static final String FILE = "rule-set.yaml";

    /** Reads the file of that folder, if there is one. */
    public static RuleSetFile read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            Path name = folder.toAbsolutePath().normalize().getFileName();
            return new RuleSetFile(name == null ? "rules" : name.toString(), "0", false, Map.of());
        }
        Node node = Tree.read(file).only("id", "version", "alone", "renamed");
        Map<String, String> renamed = new LinkedHashMap<>();
        node.find("renamed").ifPresent(ids -> ids.keys().forEach(old -> renamed.put(old, ids.text(old))));
        return new RuleSetFile(node.text("id"), node.text("version"), node.truth("alone", false), renamed);
    }
}
