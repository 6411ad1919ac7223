package io.impasse.json;

import io.impasse.model.Digest;
import io.impasse.model.InputException;
import io.impasse.model.ReadingRule;
import io.impasse.model.Suggestion;
import io.impasse.model.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the reading and the rules know before they see a case or a draft: the folders {@code vocabulary} and
 * {@code reading} of {@code rules}.
 *
 * @param readingRules in the order of their ids
 * @param digest       {@code sha256:...} over the files
 */
public record Knowledge(Vocabulary vocabulary, List<ReadingRule> readingRules, String digest) {
    static final String VOCABULARY = "vocabulary/";
    static final String READING = "reading/";
    private static final String YAML = ".yaml";

    public Knowledge {
        readingRules = List.copyOf(readingRules);
    }

    /** The knowledge that comes with the product. */
    public static Knowledge builtIn() {
        Node packed = Packed.knowledge();
        return of(Packed.files(packed), packed.text("digest"));
    }

    /**
     * The knowledge that comes with the product and what a folder adds. A reading rule with the path of a built-in one takes
     * its place; what stands in the vocabulary joins the built-in one, see {@link Node#joined}.
     */
    public static Knowledge builtInWith(Path rules) {
        Node packed = Packed.knowledge();
        Sources added = sources(rules);
        SortedMap<String, Node> trees = new TreeMap<>(Packed.files(packed));
        added.trees().forEach((file, tree) -> trees.merge(file, tree, (old, fresh) -> file.startsWith(READING) ? fresh : old.joined(fresh)));
        Knowledge knowledge = of(trees, Digest.of(packed.text("digest") + "\n" + added.digest()));
        checkRelations(added, trees, knowledge);
        return knowledge;
    }

    /** The knowledge in the folder {@code rules}. Every file is checked. */
    public static Knowledge read(Path rules) {
        Sources sources = sources(rules);
        Knowledge knowledge = of(sources.trees(), sources.digest());
        checkRelations(sources, sources.trees(), knowledge);
        return knowledge;
    }

    /** If somebody has written relations, those of all are held against each other. */
    private static void checkRelations(Sources written, SortedMap<String, Node> all, Knowledge knowledge) {
        String file = VOCABULARY + "relations" + YAML;
        if (written.trees().containsKey(file)) {
            RelationCheck.check(all.get(file).get("relations"), knowledge.vocabulary());
        }
    }

    static Sources sources(Path rules) {
        return Sources.of(rules, List.of(VOCABULARY, READING));
    }

    /** The vocabulary alone, which is all that reading a case needs. */
    static Vocabulary vocabulary(SortedMap<String, Node> trees) {
        Map<String, Node> byKey = new HashMap<>();
        trees.forEach((file, tree) -> {
            if (file.startsWith(VOCABULARY)) {
                byKey.put(key(file, tree), tree);
            }
        });
        return new VocabularyReader(byKey).read();
    }

    private static Knowledge of(SortedMap<String, Node> trees, String digest) {
        Vocabulary vocabulary = vocabulary(trees);
        ReadingRuleReader reader = new ReadingRuleReader(vocabulary);
        List<ReadingRule> rules = new ArrayList<>();
        trees.forEach((file, tree) -> {
            if (file.startsWith(READING)) {
                rules.add(reader.read(stem(file, READING), tree));
            }
        });
        return new Knowledge(vocabulary, rules, digest);
    }

    private static String key(String file, Node tree) {
        String key = stem(file, VOCABULARY);
        if (!VocabularyReader.KEYS.contains(key)) {
            throw new InputException(tree.spot().file(), "unknown vocabulary file",
                Suggestion.remedy(key, VocabularyReader.KEYS, "the files are named after their keys,"));
        }
        return key;
    }

    static String stem(String file, String folder) {
        return file.substring(folder.length(), file.length() - YAML.length());
    }
}
