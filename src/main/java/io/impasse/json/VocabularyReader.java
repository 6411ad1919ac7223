package io.impasse.json;

import io.impasse.model.ChecklistItem;
import io.impasse.model.Force;
import io.impasse.model.Issue;
import io.impasse.model.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the vocabulary from its files, each of which has one key, its own name. A file that is missing is empty. */
final class VocabularyReader {
    static final List<String> KEYS =
        List.of("issues", "concepts", "modality", "nouns", "cues", "units", "mentions", "events", "checklist", "techniques",
            "relations");

    private final Map<String, Node> files;
    private final Phrases phrases;

    /** @param files the trees of the files by key */
    VocabularyReader(Map<String, Node> files) {
        this.files = files;
        this.phrases = new Phrases(find("concepts").map(Node::keys).orElse(List.of()));
    }

    Vocabulary read() {
        Map<String, List<String>> units = lists("units");
        List<Issue> issues = find("issues").map(new IssueReader(units.keySet())::read).orElse(List.of());
        Map<String, List<String>> concepts = lists("concepts");
        find("concepts").ifPresent(VocabularyReader::refuseCircles);
        List<ChecklistItem> checklist = checklist(issues);
        List<String> items = checklist.stream().map(ChecklistItem::item).toList();
        Vocabulary vocabulary = new Vocabulary(issues, concepts, modality(), lists("nouns"), lists("cues"), units,
            lists("mentions"), lists("events"), checklist,
            find("techniques").map(new TechniqueReader(issues, items)::read).orElse(List.of()), List.of());
        return find("relations").map(node -> vocabulary.with(new RelationReader(vocabulary).read(node))).orElse(vocabulary);
    }

    private static void refuseCircles(Node concepts) {
        Map<String, List<String>> references = new LinkedHashMap<>();
        concepts.keys().forEach(id -> references.put(id,
            concepts.get(id).items().stream().flatMap(phrase -> Phrases.references(phrase).stream()).toList()));
        Groups groups = new Groups(references);
        for (String id : concepts.keys()) {
            if (groups.circular(id)) {
                throw concepts.errorAtKey(id, "the concept \"" + id + "\" refers to itself",
                    "a phrase of it refers to it, directly or through other concepts");
            }
        }
    }

    private Optional<Node> find(String key) {
        return Optional.ofNullable(files.get(key)).map(file -> file.only(key).get(key));
    }

    private Map<String, List<String>> lists(String key) {
        return find(key).map(node -> byKey(node, Function.identity())).orElse(Map.of());
    }

    private Map<Force, List<String>> modality() {
        List<String> ids = Stream.of(Force.values()).map(Force::id).toList();
        return find("modality").map(node -> byKey(node.only(ids.toArray(String[]::new)),
            id -> Force.values()[ids.indexOf(id)])).orElse(Map.of());
    }

    private <K> Map<K, List<String>> byKey(Node mapping, Function<String, K> key) {
        Map<K, List<String>> result = new LinkedHashMap<>();
        mapping.keys().forEach(name -> result.put(key.apply(name), phrases.read(mapping.get(name))));
        return Collections.unmodifiableMap(result);
    }

    private List<ChecklistItem> checklist(List<Issue> issues) {
        List<Node> items = find("checklist").map(Node::items).orElse(List.of());
        List<String> known = issues.stream().flatMap(Issue::ids).toList();
        return Ids.unique(items, "item", "item").stream().map(item -> item(item, known)).toList();
    }

    private ChecklistItem item(Node node, List<String> known) {
        node.only("item", "title", "terms", "timed", "titles", "matter", "cues");
        return new ChecklistItem(node.text("item"), node.text("title"),
            Ids.allKnown(node.items("terms"), "issue or term", known), Ids.allKnown(node.items("timed"), "issue or term", known),
            phrases(node, "titles"), phrases(node, "matter"), phrases(node, "cues"));
    }

    private List<String> phrases(Node node, String key) {
        return node.find(key).map(phrases::read).orElse(List.of());
    }
}
