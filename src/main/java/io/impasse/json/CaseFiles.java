package io.impasse.json;

import io.impasse.model.Case;
import io.impasse.model.Digest;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.model.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads cases: those that come with the product, and those in a folder with {@code case.yaml}, {@code positions.yaml} and,
 * if the case knows any, {@code law.yaml} with laws and {@code ambiguities.yaml} with what is left open on purpose.
 */
public final class CaseFiles {
    /** The file that makes a folder a case. */
    public static final String CASE = "case.yaml";
    static final String POSITIONS = "positions.yaml";
    static final String LAW = "law.yaml";
    static final String AMBIGUITIES = "ambiguities.yaml";
    private static final String NONE = "none";

    private CaseFiles() {}

    /** Ids of the cases that come with the product, in the order of the alphabet. */
    public static List<String> builtInIds() {
        return Packed.product().texts("cases");
    }

    /** Id of the case that is taken when the user names none. */
    public static String defaultCase() {
        return Packed.product().text("default-case");
    }

    /** The case with that id that comes with the product, or {@link #none}. */
    public static Case builtIn(String id, Vocabulary vocabulary) {
        if (id.equals(NONE)) {
            return none();
        }
        List<String> known = builtInIds();
        if (!known.contains(id)) {
            throw new InputException("--case", "unknown case \"" + id + "\"", remedy(id, known));
        }
        Node packed = Packed.caseOf(id);
        SortedMap<String, Node> files = Packed.files(packed);
        return read(files, vocabulary, packed.text("digest"));
    }

    /** The case in that folder. Every file is checked. */
    public static Case read(Path folder, Vocabulary vocabulary) {
        Sources sources = sources(folder);
        return read(sources.trees(), vocabulary, sources.digest());
    }

    private static Case read(SortedMap<String, Node> files, Vocabulary vocabulary, String digest) {
        return new CaseReader(vocabulary).read(files, digest);
    }

    /** The case that knows nothing, for checking a text against itself alone. */
    public static Case none() {
        return new Case(NONE, "No case", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Digest.of(""));
    }

    static Sources sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder.toString(), "there is no such directory", "");
        }
        SortedMap<String, Path> files = new TreeMap<>();
        for (String name : List.of(CASE, POSITIONS)) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                throw new InputException(folder.toString(), "the directory has no " + name,
                    "a case is a directory with " + CASE + " and " + POSITIONS);
            }
            files.put(name, folder.resolve(name));
        }
        Stream.of(LAW, AMBIGUITIES).filter(name -> Files.isRegularFile(folder.resolve(name))).forEach(name -> files.put(name, folder.resolve(name)));
        return Sources.of(files);
    }

    private static String remedy(String id, List<String> known) {
        String guess = Suggestion.didYouMean(id, known);
        String list = "the built-in cases are " + String.join(", ", known) + " and " + NONE;
        return guess.isEmpty() ? list : guess + " " + list;
    }
}
