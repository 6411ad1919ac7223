package io.impasse.dialect;

import io.impasse.model.Digest;
import io.impasse.model.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of knowledge as it was read.
 *
 * @param rules  its rules, by id
 * @param digest {@code sha256:...} over every file that is read, in the order of the paths, with LF line ends
 */
public record RuleFolder(List<RuleSource> rules, String digest) {
    private static final String ENDING = ".drl";
    private static final String NOTES = ".md";
    private static final long MOST_BYTES = 5_000_000;

    /** What is read besides rules. */
    private static final Pattern OTHERS = Pattern.compile("rule-set\\.yaml|(vocabulary|reading)/[^/]+\\.yaml");

    /**
     * Reads the whole folder; notes ({@code .md}) and files whose name begins with a dot do not count.
     *
     * @throws InputException also for a file that nothing reads, which somebody may take for one that counts
     */
    public static RuleFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder.toString(), "no such folder of rules", "name a folder that holds .drl files");
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            refuseStranger(file, path);
            texts.put(path, text(file));
        }
        List<RuleSource> rules = texts.keySet().stream().filter(path -> path.endsWith(ENDING))
            .map(path -> new RuleSource(id(path), folder.resolve(path).toString(), texts.get(path)))
            .sorted(Comparator.comparing(RuleSource::id)).toList();
        return new RuleFolder(rules, Digest.of(texts));
    }

    private static void refuseStranger(Path file, String path) {
        if (!path.endsWith(ENDING) && !OTHERS.matcher(path).matches()) {
            throw new InputException(file.toString(), "nothing reads this file",
                "rules end with " + ENDING + ", vocabulary and reading are .yaml files in the folders of these names; move what is neither");
        }
    }

    private static String id(String path) {
        return path.substring(0, path.length() - ENDING.length());
    }

    private static List<Path> files(Path folder) {
        try {
            Path root = folder.toRealPath();
            try (Stream<Path> tree = Files.walk(root)) {
                return tree.sorted().filter(file -> !file.getFileName().toString().startsWith(".")).map(file -> folder.resolve(root.relativize(file)))
                    .filter(RuleFolder::isFile).filter(file -> !file.toString().endsWith(NOTES)).toList();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(folder.toString(), "cannot be listed: " + e.getMessage(), "");
        }
    }

    /** Whether it is a file; what is named like a rule must be one. */
    private static boolean isFile(Path path) {
        boolean file = Files.isRegularFile(path);
        if (!file && path.toString().endsWith(ENDING)) {
            throw new InputException(path.toString(), "this is not a file", "only rules have names that end with " + ENDING);
        }
        return file;
    }

    /** Bytes that are no UTF-8 become the character that stands for them, which no rule may hold. */
    private static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InputException(file.toString(), "the file is larger than 5 MB", "take it out of the folder of rules");
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), "");
        }
    }
}
