package io.impasse.json;

import io.impasse.model.Case;
import io.impasse.model.Change;
import io.impasse.model.Claim;
import io.impasse.model.InputException;
import io.impasse.model.Strength;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads what somebody supposes: statements that are to stand, and changes of positions. */
public final class Hypotheses {
    private static final Set<String> LISTED = Set.of("choice", "actors", "places");

    private final Cast cast;
    private final Vocabulary vocabulary;
    private final ClaimReader claims;

    /** @param file the case whose actors and places may be named */
    public Hypotheses(Case file, Vocabulary vocabulary) {
        this.cast = Cast.of(file);
        this.vocabulary = vocabulary;
        this.claims = new ClaimReader(cast, vocabulary);
    }

    /** A statement such as {@code army.size=600}, about these actors and places; empty: about all. */
    public Claim claim(String statement, List<String> of, List<String> in) {
        int sign = statement.indexOf('=');
        if (sign < 1 || statement.substring(sign + 1).isBlank()) {
            throw new InputException(statement, "this is no statement", "write issue.term=value");
        }
        Term term = Terms.term(Node.scalar(new Node.Spot(statement, 1, 1), "term", Node.Kind.TEXT, statement.substring(0, sign).strip()), vocabulary);
        String value = statement.substring(sign + 1).strip();
        boolean bare = LISTED.contains(term.space()) && !value.startsWith("[") && !value.startsWith("{");
        Node node = Tree.yaml(statement, "accepts: " + (bare ? "[" + value + "]" : value) + "\n" + list("of", of) + list("in", in)).only("accepts", "of", "in");
        return new Claim(term.id(), cast.subject(node), claims.value(node.get("accepts"), term));
    }

    private static String list(String key, List<String> ids) {
        return ids.isEmpty() ? "" : key + ": [" + String.join(", ", ids) + "]\n";
    }

    /** The changes in a file. */
    public List<Change> changes(Path patch) {
        Node file = Tree.read(patch).only("changes");
        List<Node> changes = file.get("changes").items();
        if (changes.isEmpty()) {
            throw file.error("the patch names no change", "list at least one under \"changes\"");
        }
        return changes.stream().map(this::change).toList();
    }

    /** A change in one line. */
    public Change change(String line) {
        return change(Tree.yaml(line, "{ " + line + " }"));
    }

    private Change change(Node node) {
        node.only("party", "term", "of", "in", "accepts", "strength", "drop");
        Term term = Terms.term(node.get("term"), vocabulary);
        if (!node.has("accepts") && !node.has("strength") && !node.truth("drop", false)) {
            throw node.error("this changes nothing", "give accepts, strength, or drop: true");
        }
        return new Change(node.spot().toString(), Ids.known(node.get("party"), "actor", cast.actorIds()), term.id(), cast.subject(node),
            node.find("accepts").map(value -> claims.value(value, term)),
            node.find("strength").map(strength -> strength.oneOf(Strength.values(), Strength::id)), node.truth("drop", false));
    }
}
