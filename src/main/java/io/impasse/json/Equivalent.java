package io.impasse.json;

import java.nio.file.Path;
import java.util.List;

/**
 * A change to a rule that no world can notice, as somebody judged.
 *
 * @param rule   its id
 * @param change as the mutation run prints it
 * @param reason why nothing can notice it
 */
public record Equivalent(String rule, String change, String reason) {

    /** Those that a file lists under {@code equivalent}. */
    public static List<Equivalent> read(Path file) {
        return Tree.read(file).only("equivalent").items("equivalent").stream().map(node -> {
            node.only("rule", "change", "reason");
            return new Equivalent(node.text("rule"), node.text("change"), node.text("reason"));
        }).toList();
    }
}
