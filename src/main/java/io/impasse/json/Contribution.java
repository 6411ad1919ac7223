package io.impasse.json;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a folder of rules says itself, before it joins the built-in knowledge.
 *
 * @param readingRules ids of its reading rules
 * @param phrases      what stands in the lists of its vocabulary, by file and name, such as {@code concepts/fighting}
 */
public record Contribution(SortedSet<String> readingRules, SortedMap<String, List<String>> phrases) {

    /** What stands in the folder {@code rules}, which {@link Knowledge#builtInWith} has checked. */
    public static Contribution read(Path rules) {
        Contribution contribution = new Contribution(new TreeSet<>(), new TreeMap<>());
        Knowledge.sources(rules).trees().forEach(contribution::add);
        return contribution;
    }

    private void add(String file, Node tree) {
        if (file.startsWith(Knowledge.READING)) {
            readingRules.add(Knowledge.stem(file, ""));
        } else {
            String name = Knowledge.stem(file, Knowledge.VOCABULARY);
            tree.find(name).filter(lists -> lists.is(Node.Kind.MAPPING))
                .ifPresent(lists -> lists.keys().forEach(id -> phrases.put(name + "/" + id, lists.get(id).texts())));
        }
    }
}
