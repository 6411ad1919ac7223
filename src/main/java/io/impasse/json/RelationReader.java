package io.impasse.json;

import io.impasse.model.Claim;
import io.impasse.model.Relation;
import io.impasse.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Reads what values of terms exclude or imply, {@code relations.yaml}. */
record RelationReader(Vocabulary vocabulary) {

    List<Relation> read(Node list) {
        List<Relation> relations = new ArrayList<>();
        for (Node node : list.items()) {
            relations.add(relation(node));
        }
        return relations;
    }

    Relation relation(Node node) {
        node.only("when", "excludes", "implies", "because");
        boolean excludes = node.has("excludes");
        if (excludes == node.has("implies")) {
            throw node.error("a relation has either \"excludes\" or \"implies\"", excludes ? "make two of it" : "add one of them");
        }
        Relation.Kind kind = excludes ? Relation.Kind.EXCLUDES : Relation.Kind.IMPLIES;
        return new Relation(kind, claim(node.get("when")), claim(node.get(kind.id())), node.text("because"));
    }

    private Claim claim(Node node) {
        return new ClaimReader(Cast.none(), vocabulary).read(node.only("term", "accepts"));
    }
}
