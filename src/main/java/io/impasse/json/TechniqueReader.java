package io.impasse.json;

import io.impasse.model.Bridge;
import io.impasse.model.Issue;
import io.impasse.model.Occasion;
import io.impasse.model.Precedent;
import io.impasse.model.Slot;
import io.impasse.model.Suggestion;
import io.impasse.model.Technique;
import io.impasse.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the techniques, {@code techniques.yaml}.
 *
 * @param items ids of the items of the checklist
 */
record TechniqueReader(List<Issue> issues, List<String> items) {

    List<Technique> read(Node list) {
        return Ids.unique(list.items(), "id", "technique").stream().map(this::technique).toList();
    }

    private Technique technique(Node node) {
        node.only("id", "title", "does", "offered", "found", "needs", "precedents", "warns");
        String id = node.text("id");
        List<Bridge> bridges = node.get("offered").items().stream().map(offer -> bridge(offer, id, node.text("title"))).toList();
        SortedMap<String, String> uses = options(node, "found");
        return new Technique(id, node.text("title"), node.text("does"), bridges,
            some(node, "needs").map(need -> slot(need, id, uses)).toList(),
            some(node, "precedents").map(TechniqueReader::precedent).toList(), some(node, "warns").map(Node::text).toList());
    }

    /** The items of a list that may not be empty. */
    private static Stream<Node> some(Node node, String key) {
        List<Node> items = node.get(key).items();
        if (items.isEmpty()) {
            throw node.errorAtKey(key, "\"" + key + "\" is empty", "a technique is offered with what it needs, its precedents and its warnings");
        }
        return items.stream();
    }

    private Bridge bridge(Node node, String technique, String title) {
        node.only("when", "terms", "sets", "open");
        Occasion occasion = node.get("when").oneOf(Occasion.values(), Occasion::id);
        List<Node> terms = node.items("terms");
        terms.forEach(this::term);
        SortedMap<String, String> sets = options(node, "sets");
        return new Bridge(technique, title, occasion, matter(terms), node.texts("terms"), sets, node.truth("open", sets.isEmpty()));
    }

    /** The one issue to which the terms belong, so that each finding is about one. */
    private static String matter(List<Node> terms) {
        String matter = terms.isEmpty() ? "" : Term.issueOf(terms.get(0).text());
        for (Node term : terms) {
            if (!Term.issueOf(term.text()).equals(matter)) {
                throw term.error("the term \"" + term.text() + "\" is not one of the issue " + matter, "give each issue an entry of its own");
            }
        }
        return matter;
    }

    /** Ids of terms with an option of each, under an optional key. */
    private SortedMap<String, String> options(Node parent, String key) {
        return parent.find(key).map(this::options).orElseGet(TreeMap::new);
    }

    private SortedMap<String, String> options(Node node) {
        SortedMap<String, String> sets = new TreeMap<>();
        for (String id : node.keys()) {
            List<String> options = find(id).map(Term::options).orElseThrow(() -> node.unknownKey(id, termIds()));
            sets.put(id, Ids.known(node.get(id), "option of " + id, options));
        }
        return sets;
    }

    private Slot slot(Node node, String technique, SortedMap<String, String> uses) {
        node.only("says", "item");
        return new Slot(technique, uses, node.text("says"), node.find("item").map(item -> Ids.known(item, "item of the checklist", items)).orElse(""));
    }

    private static Precedent precedent(Node node) {
        node.only("name", "outcome", "happened", "source", "secondary");
        return new Precedent(node.text("name"), node.text("outcome"), node.text("happened"), node.text("source"),
            node.truth("secondary", false));
    }

    private void term(Node node) {
        if (find(node.text()).isEmpty()) {
            throw node.error("unknown term \"" + node.text() + "\"", Suggestion.remedy(node.text(), termIds(), "known are"));
        }
    }

    private Optional<Term> find(String id) {
        return issues.stream().flatMap(issue -> issue.term(id).stream()).findFirst();
    }

    private List<String> termIds() {
        return issues.stream().flatMap(issue -> issue.terms().stream()).map(Term::id).toList();
    }
}
