package io.impasse.json;

import io.impasse.model.Case;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.model.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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
     * @param arguments the folder {@code rules}, the folder of the cases, the id of the default case, the version of the
     *                  product, and the folder of the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        SortedMap<String, String> resources = resources(Path.of(arguments[0]), Path.of(arguments[1]));
        resources.put(Packed.PRODUCT, product(resources.keySet(), arguments[2], arguments[3]));
        Path classes = Path.of(arguments[4]).resolve(Pack.class.getPackageName().replace('.', '/'));
        Files.createDirectories(classes);
        removeFormer(classes);
        for (var resource : resources.entrySet()) {
            Files.write(classes.resolve(resource.getKey()), resource.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void removeFormer(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.filter(file -> Packed.caseId(file.getFileName().toString()).isPresent()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The knowledge and the cases, by the name of the resource. */
    static SortedMap<String, String> resources(Path rules, Path cases) {
        SortedMap<String, String> resources = new TreeMap<>();
        Vocabulary vocabulary = Knowledge.read(rules).vocabulary();
        resources.put(Packed.KNOWLEDGE, packed(Knowledge.sources(rules)));
        for (Path folder : folders(cases)) {
            Case file = CaseFiles.read(folder, vocabulary);
            checkName(folder, file);
            resources.put(Packed.caseResource(file.id()), packed(CaseFiles.sources(folder)));
        }
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
        return JsonText.compact(out -> new JsonOut(out).object(it -> it.text("digest", sources.digest())
            .object("files", files -> sources.trees().forEach((name, tree) -> tree.write(out.writeName(name))))));
    }

    static String product(Collection<String> resources, String defaultCase, String version) {
        List<String> ids = resources.stream().flatMap(name -> Packed.caseId(name).stream()).sorted().toList();
        if (!ids.isEmpty() && !ids.contains(defaultCase)) {
            throw new InputException("impasse.default-case", "unknown case \"" + defaultCase + "\"",
                Suggestion.remedy(defaultCase, ids, "known are"));
        }
        return JsonText.compact(out -> new JsonOut(out).object(it ->
            it.text("version", version).text("default-case", defaultCase).texts("cases", ids)));
    }
}
