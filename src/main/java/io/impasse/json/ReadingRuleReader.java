package io.impasse.json;

import io.impasse.model.Force;
import io.impasse.model.ReadingRule;
import io.impasse.model.ReadingRule.ValueCase;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the reading rules, {@code rules/reading/<id>.yaml}. */
record ReadingRuleReader(Vocabulary vocabulary) {
    private static final List<String> ROLES = List.of("action", "theme", "bearer", "any", "also", "condition", "exception", "topic",
        "sentence", "place", "force", "quantity", "style").stream().flatMap(role -> Stream.of(role, "not-" + role)).toList();
    private static final List<String> FORCES = Stream.of(Force.values()).map(Force::id).toList();

    /** @param id the name of the file without its ending */
    ReadingRule read(String id, Node node) {
        node.only("issue", "term", "when", "value", "of", "in", "tags", "reads", "does-not-read");
        String issue = Terms.issue(node.get("issue"), vocabulary);
        Optional<Term> term = node.find("term").map(named -> term(named, issue));
        return new ReadingRule("reading/" + id, issue, term.map(Term::id).orElse(""), when(node.get("when")),
            values(node, term), oneOf(node, "of", List.of("owner", "bearer", "theme")),
            oneOf(node, "in", List.of("places")), node.find("tags").map(this::tags).orElse(Map.of()),
            sentences(node, "reads"), sentences(node, "does-not-read"));
    }

    private Term term(Node named, String issue) {
        Term term = Terms.term(named, vocabulary);
        if (!Term.issueOf(term.id()).equals(issue)) {
            throw named.error("the term " + term.id() + " is not one of the issue " + issue, "");
        }
        return term;
    }

    private static String oneOf(Node node, String key, List<String> known) {
        return node.find(key).map(value -> Ids.known(value, "value of \"" + key + "\"", known)).orElse("");
    }

    private static List<String> sentences(Node node, String key) {
        List<String> sentences = node.get(key).texts();
        if (sentences.isEmpty()) {
            throw node.errorAtKey(key, "\"" + key + "\" has no sentence", "give at least one");
        }
        return sentences;
    }

    private List<Map<String, List<String>>> when(Node node) {
        return node.is(Node.Kind.LIST) ? node.items().stream().map(this::roles).toList() : List.of(roles(node));
    }

    private Map<String, List<String>> roles(Node node) {
        node.only(ROLES.toArray(String[]::new));
        if (node.keys().isEmpty()) {
            throw node.error("the mapping names no role", "name at least one of " + String.join(", ", ROLES));
        }
        return byKey(node, "force");
    }

    private Map<String, List<String>> tags(Node node) {
        return byKey(node, "");
    }

    private Map<String, List<String>> byKey(Node node, String ofForces) {
        Phrases phrases = new Phrases(vocabulary.concepts().keySet());
        Map<String, List<String>> result = new LinkedHashMap<>();
        for (String key : node.keys()) {
            Node list = node.get(key);
            boolean forces = !ofForces.isEmpty() && key.endsWith(ofForces);
            result.put(key, forces ? Ids.allKnown(list.items(), "force", FORCES) : phrases.read(list));
        }
        return Collections.unmodifiableMap(result);
    }

    private List<ValueCase> values(Node node, Optional<Term> term) {
        if (node.has("value") && term.isEmpty()) {
            throw node.errorAtKey("value", "the rule has a value and no term", "name the term of the value");
        }
        return node.items("value").stream().map(value -> valueCase(value, term.orElseThrow())).toList();
    }

    private ValueCase valueCase(Node node, Term term) {
        node.only("option", "amount", "actors", "when");
        List<Map<String, List<String>>> when = node.find("when").map(this::when).orElse(List.of());
        return switch (kind(node)) {
            case "option" -> new ValueCase(option(node.get("option"), term), "", "", when);
            case "amount" -> new ValueCase("", unit(node.get("amount"), term), "", when);
            default -> new ValueCase("", "", actors(node.get("actors"), term), when);
        };
    }

    private static String kind(Node node) {
        List<String> kinds = node.keys().stream().filter(key -> !key.equals("when")).toList();
        if (kinds.size() != 1) {
            throw node.error("a value is one of option, amount, actors; this has " + kinds.size(), "give one of them");
        }
        return kinds.get(0);
    }

    private static String option(Node node, Term term) {
        fits(node, term, List.of("choice", "order"));
        boolean order = term.space().equals("order");
        if (order && node.text().split(" before ").length != 2) {
            throw node.error("\"" + node.text() + "\" is no order", "write: one-event before another");
        }
        return order ? node.text() : Ids.known(node, "option of " + term.id(), term.options());
    }

    private String unit(Node node, Term term) {
        fits(node, term, List.of("amount", "period"));
        if (!term.unit().isEmpty() && !term.unit().equals(node.text())) {
            throw node.error("the unit of " + term.id() + " is " + term.unit() + ", not " + node.text(), "");
        }
        return vocabulary.units().isEmpty() ? node.text() : Ids.known(node, "unit", vocabulary.units().keySet());
    }

    private static String actors(Node node, Term term) {
        fits(node, term, List.of("actors"));
        return node.text();
    }

    private static void fits(Node node, Term term, List<String> spaces) {
        if (!spaces.contains(term.space())) {
            throw node.error("the values of " + term.id() + " are of the kind " + term.space() + ", not "
                + spaces.get(0), "");
        }
    }
}
