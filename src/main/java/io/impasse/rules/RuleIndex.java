package io.impasse.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the class path holds of the built-in rules.
 *
 * @param digest {@code sha256:...} over the rules folder
 * @param stamp  digest of all that went into the compilation
 * @param resting ids of the rules that match conclusions of others
 * @param models names of the classes that make the rule base
 */
record RuleIndex(String digest, String stamp, List<String> resting, List<String> models) {
    /** Everything that the compiler of rules makes lies there. */
    static final String FOLDER = "io/impasse/rules/generated";
    static final String PATH = FOLDER + "/index.txt";

    /** Where the source of a rule lies on the class path. */
    static String path(String id) {
        return FOLDER + "/" + id + ".drl";
    }

    /** The index of the class path. */
    static RuleIndex load() {
        return parse(resource(PATH));
    }

    /** The index in that text, one item a line. */
    static RuleIndex parse(String text) {
        List<String> lines = text.lines().toList();
        return new RuleIndex(lines.get(0), lines.get(1), List.of(lines.get(2).split(" ")), lines.subList(3, lines.size()));
    }

    /** The index as a file. */
    String written() {
        return digest + "\n" + stamp + "\n" + String.join(" ", resting) + "\n" + String.join("\n", models) + "\n";
    }

    /** A text of the class path. */
    static String resource(String path) {
        try (InputStream in = RuleIndex.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + path + "; the rules were not compiled");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
