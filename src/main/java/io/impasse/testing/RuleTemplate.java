package io.impasse.testing;

import io.impasse.dialect.RuleParser;
import io.impasse.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The beginning of a new rule: a rule that can be run, a world in which it fires, and a near miss. */
public final class RuleTemplate {
    private RuleTemplate() {}

    /**
     * Writes the files of a new rule into a project; nothing is written over.
     *
     * @param project the folder that holds, or will hold, {@code rules/} and {@code fixtures/}
     * @param id      such as {@code drafting/no-obligor}
     * @return the files
     * @throws InputException if the id is none, or one of the files is there already
     */
    public static List<Path> write(Path project, String id) {
        if (!RuleParser.isId(id) || !Fixture.reaches(id)) {
            throw new InputException(id, "this is no id of a rule", "give a family and a name, such as drafting/no-obligor; cases, reading and vocabulary are no families");
        }
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(project.resolve("rules/" + id + ".drl"), template("rule.drl").replace("@ID@", id));
        files.put(project.resolve("fixtures/" + id + "/fires/example.yaml"), template("fires.yaml"));
        files.put(project.resolve("fixtures/" + id + "/silent/near-miss.yaml"), template("silent.yaml"));
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw new InputException(file.toString(), "is there already", "take another id, or remove the file");
            }
        }
        files.forEach(RuleTemplate::writeFile);
        return List.copyOf(files.keySet());
    }

    private static String template(String name) {
        try (InputStream in = RuleTemplate.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static void writeFile(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be written", "check that its folder may be written to");
        }
    }
}
