package io.impasse.json;

import io.impasse.model.Deadline;
import io.impasse.model.Force;
import io.impasse.model.Period;
import io.impasse.model.Provision;
import io.impasse.model.Quantity;
import io.impasse.model.Quote;
import io.impasse.model.Term;
import io.impasse.model.Value;
import io.impasse.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads the provisions of a world, or of a file in which a reading was corrected.
 *
 * @param rules ids of the reading rules that a provision may name
 */
record ProvisionReader(Cast cast, Vocabulary vocabulary, Quoting quoting, Collection<String> rules) {

    List<Provision> read(List<Node> nodes) {
        List<Provision> provisions = new ArrayList<>();
        for (Node node : nodes) {
            Quote quote = quoting.quote(node);
            boolean leading = provisions.stream().noneMatch(earlier -> earlier.quote().equals(quote));
            provisions.add(provision(node, "p" + (provisions.size() + 1), quote, leading));
        }
        return provisions;
    }

    private Provision provision(Node node, String id, Quote quote, boolean leading) {
        node.only("clause", "quote", "issue", "term", "value", "force", "bearer", "obligors", "beneficiaries", "consents", "of",
            "in", "action", "deadline", "conditions", "exceptions", "numbers", "tags", "rule");
        Optional<Term> term = node.find("term").map(named -> Terms.term(named, vocabulary));
        return new Provision(id, quote, matter(node, term), term.map(Term::id).orElse(""), node.text("action", ""),
            cast.subject(node), value(node, term), node.get("force").oneOf(Force.values(), Force::id), node.text("bearer", ""),
            actors(node, "obligors"), actors(node, "beneficiaries"), actors(node, "consents"),
            node.find("deadline").map(deadline -> deadline(deadline, quote)), quotes(node, "conditions", quote),
            quotes(node, "exceptions", quote), numbers(node, quote), tags(node), rule(node), leading,
            term.map(Term::exclusive).orElse(false));
    }

    private String rule(Node node) {
        return node.find("rule").map(rule -> Ids.known(rule, "reading rule", rules)).orElse("");
    }

    private String matter(Node node, Optional<Term> term) {
        if (term.isPresent() && node.has("issue")) {
            throw node.errorAtKey("issue", "the provision has both an issue and a term", "the term says the issue");
        }
        return node.find("issue").map(issue -> Terms.issue(issue, vocabulary))
            .orElse(term.map(known -> Term.issueOf(known.id())).orElse(""));
    }

    private Optional<Value> value(Node node, Optional<Term> term) {
        if (node.has("value") && term.isEmpty()) {
            throw node.errorAtKey("value", "the provision has a value and no term", "name the term of the value");
        }
        return node.find("value").map(value -> values().read(value, term.orElseThrow()));
    }

    private ValueReader values() {
        return new ValueReader(cast, vocabulary.events().keySet());
    }

    private List<String> actors(Node node, String key) {
        return Ids.allKnown(node.items(key), "actor", cast.actorIds());
    }

    private List<Quote> quotes(Node node, String key, Quote quote) {
        return node.items(key).stream().map(words -> quoting.beside(words, quote)).toList();
    }

    private static SortedSet<String> tags(Node node) {
        return new TreeSet<>(node.items("tags").stream().map(Ids::spelled).toList());
    }

    private Deadline deadline(Node node, Quote quote) {
        node.only("length", "unit", "start", "anchor", "date", "text");
        Quote words = words(node, quote);
        Optional<String> start = node.find("start").map(event -> values().event(event));
        String anchor = node.text("anchor", start.orElse(""));
        Optional<LocalDate> date = node.find("date").map(Node::date);
        Optional<Period> period = date.isPresent() ? Optional.empty()
            : Optional.of(values().clock(node, start.orElse(anchor.isEmpty() ? "" : Deadline.OTHER)));
        return new Deadline(period, date, anchor, words);
    }

    /** The words under the optional key {@code text}, or else those of the provision. */
    private Quote words(Node node, Quote quote) {
        return node.find("text").map(text -> quoting.beside(text, quote)).orElse(quote);
    }

    private List<Quantity> numbers(Node node, Quote quote) {
        return node.items("numbers").stream().map(number -> quantity(number, quote)).toList();
    }

    private Quantity quantity(Node node, Quote provision) {
        node.only("value", "min", "max", "unit", "date", "text");
        Quote quote = words(node, provision);
        if (node.has("date")) {
            return new Quantity(0, 0, "date", Optional.of(node.date("date")), quote);
        }
        double min = node.get(node.has("value") ? "value" : "min").number();
        double max = node.get(node.has("value") ? "value" : "max").number();
        return new Quantity(min, max, node.text("unit"), Optional.empty(), quote);
    }
}
