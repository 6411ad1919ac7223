package io.impasse.json;

import io.impasse.model.Digest;
import io.impasse.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * YAML files with their trees, by their path below a folder, written with {@code /}.
 *
 * @param digest {@code sha256:...} over the paths and the texts
 */
record Sources(SortedMap<String, Node> trees, String digest) {
    Sources {
        trees = Collections.unmodifiableSortedMap(trees);
    }

    /** The YAML files directly in these folders, each ending in {@code /}; a folder that is missing is empty. */
    static Sources of(Path root, List<String> folders) {
        if (!Files.isDirectory(root)) {
            throw new InputException(root.toString(), "there is no such directory", "");
        }
        SortedMap<String, Path> files = new TreeMap<>();
        for (String folder : folders) {
            yamlFiles(root.resolve(folder)).forEach(file -> files.put(folder + file.getFileName(), file));
        }
        return of(files);
    }

    /** These files. */
    static Sources of(SortedMap<String, Path> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        SortedMap<String, Node> trees = new TreeMap<>();
        files.forEach((name, file) -> {
            String text = FileText.read(file);
            texts.put(name, text);
            trees.put(name, Tree.yaml(file.toString(), text));
        });
        return new Sources(trees, Digest.of(texts));
    }

    private static List<Path> yamlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        } catch (IOException unreadable) {
            throw new InputException(folder.toString(), "the directory cannot be read", "check its permissions");
        }
    }
}
