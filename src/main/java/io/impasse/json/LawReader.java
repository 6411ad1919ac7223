package io.impasse.json;

import io.impasse.model.Issue;
import io.impasse.model.Law;
import io.impasse.model.Source;
import io.impasse.model.SourceGrade;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the laws of a case or a world. */
record LawReader(Cast cast, Vocabulary vocabulary) {
    private static final int MOST_DAYS = 10_000;

    /** The laws in the order of the file. */
    List<Law> read(List<Node> nodes) {
        return Ids.unique(nodes, "id", "law").stream().map(this::law).toList();
    }

    private Law law(Node node) {
        node.only("id", "actor", "effect", "law", "says", "terms", "options", "days", "source");
        String actor = node.has("actor") ? Ids.known(node.get("actor"), "actor", cast.actorIds()) : "";
        List<String> terms = Ids.allKnown(node.get("terms").items(), "issue or term", vocabulary.issues().stream().flatMap(Issue::ids).toList());
        return new Law(Ids.id(node, "id"), actor, Ids.known(node.get("effect"), "effect", Law.EFFECTS), node.text("law"),
            node.text("says"), terms, Ids.allKnown(node.items("options"), "option of these terms", options(terms)),
            node.has("days") ? node.get("days").integer(0, MOST_DAYS) : 0, source(node.get("source")));
    }

    private Set<String> options(List<String> terms) {
        Set<String> options = new TreeSet<>();
        terms.forEach(id -> vocabulary.term(id).map(Term::options).ifPresent(options::addAll));
        return options;
    }

    private static Source source(Node node) {
        node.only("address", "grade", "date");
        return new Source(node.date("date"), node.text("address"), node.get("grade").oneOf(SourceGrade.values(), SourceGrade::id));
    }
}
