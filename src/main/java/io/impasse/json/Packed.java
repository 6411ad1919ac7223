package io.impasse.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The knowledge and the cases that come with the product, as JSON resources beside this class. {@link Pack} checks and
 * writes them when the product is built: JSON loads far faster than YAML, and cannot be wrong any more.
 */
final class Packed {
    static final String KNOWLEDGE = "knowledge.json";
    static final String CASES = "cases.json";

    private Packed() {}

    static Node knowledge() {
        return resource(KNOWLEDGE);
    }

    /** The ids of the cases, and which is the default. */
    static Node cases() {
        return resource(CASES);
    }

    static Node caseOf(String id) {
        return resource(caseResource(id));
    }

    static String caseResource(String id) {
        return "case-" + id + ".json";
    }

    /** The trees of the files in a pack, by their path. */
    static SortedMap<String, Node> files(Node packed) {
        Node files = packed.get("files");
        SortedMap<String, Node> trees = new TreeMap<>();
        files.keys().forEach(name -> trees.put(name, files.get(name)));
        return Collections.unmodifiableSortedMap(trees);
    }

    private static Node resource(String name) {
        try (InputStream in = Packed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing: run the build step pack-knowledge");
            }
            return Tree.json(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
