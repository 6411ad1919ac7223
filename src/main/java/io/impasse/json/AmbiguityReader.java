package io.impasse.json;

import io.impasse.model.Ambiguity;
import io.impasse.model.Issue;
import io.impasse.model.Quote;
import io.impasse.model.Vocabulary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the register of what a case or a world leaves open on purpose. */
record AmbiguityReader(Cast cast, Vocabulary vocabulary) {
    private static final String[] KEYS = {"words", "clause", "term", "wanted-by", "readings", "since", "until", "resolver", "source"};
    private static final String[] KEYS_OF_WORLD = Stream.concat(Stream.of(KEYS), Stream.of("places")).toArray(String[]::new);

    /** The entries of a case, in the order of the file. */
    List<Ambiguity> read(List<Node> nodes) {
        Map<List<Object>, Node> seen = new HashMap<>();
        return nodes.stream().map(node -> once(node, entry(node.only(KEYS)), seen)).toList();
    }

    /** An entry of a world, with its places. */
    Ambiguity used(Node node, QuoteBook book) {
        List<Quote> places = node.only(KEYS_OF_WORLD).items("places").stream().map(place -> book.quote(place.only("clause", "quote"))).toList();
        return entry(node).usedAt(places);
    }

    private static Ambiguity once(Node node, Ambiguity entry, Map<List<Object>, Node> seen) {
        Node first = seen.putIfAbsent(List.of(entry.words(), entry.clause(), entry.term(), entry.since()), node);
        if (first != null) {
            throw node.errorAtKey("words", "\"" + entry.words() + "\" stands twice for the same places and day", "it stands first in line " + first.spot().line());
        }
        return entry;
    }

    private Ambiguity entry(Node node) {
        LocalDate since = node.date("since");
        List<String> matters = vocabulary.issues().stream().flatMap(Issue::ids).toList();
        String term = node.has("term") ? Ids.known(node.get("term"), "issue or term", matters) : "";
        return new Ambiguity(node.text("words"), node.text("clause", ""), term, wantedBy(node.get("wanted-by")), readings(node.get("readings")),
            since, limit(node, since), node.text("resolver", ""), PositionReader.source(node.get("source"), since), List.of());
    }

    private List<String> wantedBy(Node list) {
        if (list.items().isEmpty()) {
            throw list.error("nobody wants the words left open", "name at least one actor");
        }
        return Ids.allKnown(list.items(), "actor", cast.actorIds());
    }

    private SortedMap<String, String> readings(Node node) {
        SortedMap<String, String> readings = new TreeMap<>();
        for (String actor : node.keys()) {
            if (!cast.actorIds().contains(actor)) {
                throw node.unknownKey(actor, List.copyOf(cast.actorIds()));
            }
            readings.put(actor, node.text(actor));
        }
        return readings;
    }

    /** A value that begins with a figure is a day. */
    private Ambiguity.Limit limit(Node node, LocalDate since) {
        Node until = node.get("until");
        if (!Character.isDigit(until.text().charAt(0))) {
            return new Ambiguity.Limit(Optional.empty(), Ids.known(until, "event", vocabulary.events().keySet()));
        }
        LocalDate day = until.date();
        if (!day.isAfter(since)) {
            throw node.errorAtKey("until", "the words are left open until " + day + ", not after " + since, "\"until\" is the first day on which they no longer are");
        }
        return new Ambiguity.Limit(Optional.of(day), "");
    }
}
