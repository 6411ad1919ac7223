package io.impasse.json;

import io.impasse.model.Force;
import io.impasse.model.ReadingRule;
import io.impasse.model.ReadingRule.ValueCase;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads the reading rules, {@code rules/reading/<id>.yaml}. */
record ReadingRuleReader(Vocabulary vocabulary) {
    private static final String NOT = "not-";
    private static final List<String> ROLES = Stream.of("action", "theme", "bearer", "any", "also", "condition", "exception",
        "topic", "sentence", "core", "place", "force", "quantity", "style").flatMap(role -> Stream.of(role, NOT + role)).toList();
    private static final List<String> FORCES = Stream.of(Force.values()).map(Force::id).toList();

    /** @param id the name of the file without its ending */
    ReadingRule read(String id, Node node) {
        node.only("issue", "term", "when", "value", "of", "in", "bound", "tags", "reads", "does-not-read");
        String issue = Terms.issue(node.get("issue"), vocabulary);
        Optional<Term> term = node.find("term").map(named -> term(named, issue));
        return new ReadingRule("reading/" + id, issue, term.map(Term::id).orElse(""), when(node.get("when")),
            values(node, term), oneOf(node, "of", List.of("owner", "bearer", "theme")),
            oneOf(node, "in", List.of("places")), oneOf(node, "bound", List.of("theme", "condition", "owner", "parties")), node.find("tags").map(this::tags).orElse(Map.of()),
            sentences(node, "reads"), sentences(node, "does-not-read"));
    }

    private Term term(Node named, String issue) {
        Term term = Terms.term(named, vocabulary);
        if (!Term.issueOf(term.id()).equals(issue)) {
            throw named.error("the term " + term.id() + " does not belong to the issue " + issue, "");
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
        return byKey(node, this::role);
    }

    private List<String> role(String name, Node list) {
        return switch (name.startsWith(NOT) ? name.substring(NOT.length()) : name) {
            case "force" -> Ids.allKnown(list.items(), "force", FORCES);
            case "quantity" -> Ids.allKnown(list.items(), "unit", units());
            default -> phrases(list);
        };
    }

    private Map<String, List<String>> tags(Node node) {
        return byKey(node, (tag, list) -> phrases(list));
    }

    private List<String> phrases(Node list) {
        return new Phrases(vocabulary.concepts().keySet()).read(list);
    }

    private Collection<String> units() {
        return vocabulary.units().keySet();
    }

    private static Map<String, List<String>> byKey(Node node, BiFunction<String, Node, List<String>> reader) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        node.keys().forEach(key -> result.put(key, reader.apply(key, node.get(key))));
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

    private String option(Node node, Term term) {
        fits(node, term, List.of("choice", "order"));
        return term.space().equals("order") ? order(node) : Ids.known(node, "option of " + term.id(), term.options());
    }

    /** An order is written as an option: {@code a before b}. */
    private String order(Node node) {
        String[] events = node.text().split(" ");
        if (events.length != 3 || !events[1].equals("before") || events[0].equals(events[2])) {
            throw node.error("\"" + node.text() + "\" is no order", "write two different events, such as a before b");
        }
        for (String event : List.of(events[0], events[2])) {
            Ids.check(node, event, "event", vocabulary.events().keySet());
        }
        return node.text();
    }

    private String unit(Node node, Term term) {
        fits(node, term, List.of("amount", "period"));
        if (!term.unit().isEmpty() && !term.unit().equals(node.text())) {
            throw node.error("the unit of " + term.id() + " is " + term.unit() + ", not " + node.text(), "");
        }
        return Ids.known(node, "unit", units());
    }

    private static String actors(Node node, Term term) {
        fits(node, term, List.of("actors"));
        return Ids.known(node, "role", List.of("any", "bearer"));
    }

    private static void fits(Node node, Term term, List<String> spaces) {
        if (!spaces.contains(term.space())) {
            throw node.error("the values of " + term.id() + " are of the kind " + term.space() + ", not "
                + spaces.get(0), "");
        }
    }
}
