package io.impasse.json;

import io.impasse.model.Issue;
import io.impasse.model.Term;
import java.util.Collection;
import java.util.List;

/**
 * Reads the issues and their terms, {@code issues.yaml}.
 *
 * @param units ids of the units that amounts may have
 */
record IssueReader(Collection<String> units) {
    private static final List<String> SPACES = List.of("choice", "amount", "period", "places", "actors", "order");

    List<Issue> read(Node list) {
        return Ids.unique(list.items(), "id", "issue").stream().map(this::issue).toList();
    }

    private Issue issue(Node node) {
        node.only("id", "title", "terms");
        String id = node.text("id");
        List<Node> terms = Ids.unique(node.items("terms"), "id", "term");
        return new Issue(id, node.text("title"), terms.stream().map(term -> term(term, id)).toList());
    }

    private Term term(Node node, String issue) {
        node.only("id", "title", "space", "options", "ladder", "ceiling", "unit", "exclusive");
        String space = Ids.known(node.get("space"), "space", SPACES);
        refuseOther(node, space, "choice", List.of("options", "ladder"));
        refuseOther(node, space, "amount", List.of("ceiling", "unit"));
        List<String> options = space.equals("choice") ? options(node.get("options")) : List.of();
        String unit = space.equals("amount") ? Ids.known(node.get("unit"), "unit", units) : "";
        return new Term(issue + "." + node.text("id"), node.text("title"), space, options, node.truth("ladder", false),
            node.truth("ceiling", false), unit, node.truth("exclusive", false));
    }

    private static void refuseOther(Node node, String space, String needed, List<String> keys) {
        for (String key : keys) {
            if (node.has(key) && !space.equals(needed)) {
                throw node.errorAtKey(key, "\"" + key + "\" belongs to a term of the space " + needed + ", not " + space,
                    "remove it");
            }
        }
    }

    private static List<String> options(Node node) {
        List<String> options = Ids.distinct(node, "option");
        if (options.size() < 2) {
            throw node.error("a choice needs at least two options", "");
        }
        return options;
    }
}
