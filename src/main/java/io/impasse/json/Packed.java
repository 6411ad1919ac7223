package io.impasse.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The knowledge and the cases that come with the product, as JSON resources beside this class. {@link Pack} checks and
 * writes them when the product is built: JSON loads far faster than YAML, and cannot be wrong any more.
 */
final class Packed {
    static final String KNOWLEDGE = "knowledge.json";
    static final String PRODUCT = "product.json";
    private static final String CASE_PREFIX = "case-";
    private static final String SUFFIX = ".json";

    private Packed() {}

    static Node knowledge() {
        return resource(KNOWLEDGE);
    }

    /** The version, the ids of the cases, and which case is the default. */
    static Node product() {
        return resource(PRODUCT);
    }

    static Node caseOf(String id) {
        return resource(caseResource(id));
    }

    static String caseResource(String id) {
        return CASE_PREFIX + id + SUFFIX;
    }

    /** The id of the case in that resource, if it holds one. */
    static Optional<String> caseId(String resource) {
        return resource.startsWith(CASE_PREFIX)
            ? Optional.of(resource.substring(CASE_PREFIX.length(), resource.length() - SUFFIX.length())) : Optional.empty();
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
            return Tree.packed(name, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
