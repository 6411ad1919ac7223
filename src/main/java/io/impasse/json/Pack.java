package io.impasse.json;

import io.impasse.model.Case;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.model.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The build step that checks the knowledge and the cases and writes them as {@link Packed} resources. */
public final class Pack {
    private Pack() {}

    /**
     * Packs.
     *
     * @param arguments the folder {@code rules}, the folder of the cases, the id of the default case, and the folder of
     *                  the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[3]).resolve(Pack.class.getPackageName().replace('.', '/'));
        Files.createDirectories(classes);
        for (var resource : resources(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]).entrySet()) {
            Files.write(classes.resolve(resource.getKey()), resource.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The resources by name. */
    static SortedMap<String, String> resources(Path rules, Path cases, String defaultCase) {
        SortedMap<String, String> resources = new TreeMap<>();
        Vocabulary vocabulary = Knowledge.read(rules).vocabulary();
        resources.put(Packed.KNOWLEDGE, packed(Knowledge.sources(rules)));
        List<Path> folders = folders(cases);
        for (Path folder : folders) {
            Case file = CaseFiles.read(folder, vocabulary);
            checkName(folder, file);
            resources.put(Packed.caseResource(file.id()), packed(CaseFiles.sources(folder)));
        }
        List<String> ids = folders.stream().map(folder -> folder.getFileName().toString()).toList();
        resources.put(Packed.CASES, index(ids, defaultCase));
        return resources;
    }

    private static List<Path> folders(Path cases) {
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(folder -> Files.exists(folder.resolve(CaseFiles.CASE))).sorted().toList();
        } catch (IOException unreadable) {
            throw new InputException(cases.toString(), "the directory cannot be read", "");
        }
    }

    private static void checkName(Path folder, Case file) {
        if (!folder.getFileName().toString().equals(file.id())) {
            throw new InputException(folder.resolve(CaseFiles.CASE).toString(),
                "the case \"" + file.id() + "\" stands in a folder of another name", "give both the same name");
        }
    }

    private static String packed(Sources sources) {
        return JsonText.compact(out -> {
            out.writeStartObject();
            out.writeStringProperty("digest", sources.digest());
            out.writeName("files");
            out.writeStartObject();
            sources.trees().forEach((name, tree) -> {
                out.writeName(name);
                tree.write(out);
            });
            out.writeEndObject();
            out.writeEndObject();
        });
    }

    private static String index(List<String> ids, String defaultCase) {
        if (!ids.isEmpty() && !ids.contains(defaultCase)) {
            throw new InputException("impasse.default-case", "unknown case \"" + defaultCase + "\"",
                Suggestion.remedy(defaultCase, ids, "known are"));
        }
        return JsonText.compact(out -> {
            out.writeStartObject();
            out.writeStringProperty("default", defaultCase);
            out.writeName("cases");
            out.writeStartArray();
            ids.forEach(out::writeString);
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
