package io.impasse.json;

import io.impasse.model.ChecklistItem;
import io.impasse.model.Clash;
import io.impasse.model.Cycle;
import io.impasse.model.Lookalike;
import io.impasse.model.Mention;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Step;
import io.impasse.model.Vocabulary;
import io.impasse.model.Waits;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of a world. */
record FactReader(Cast cast, Vocabulary vocabulary, QuoteBook book) {
    private static final int MOST_CLAUSES = 100_000;

    List<Object> read(Node node) {
        List<Object> facts = new ArrayList<>();
        facts.addAll(new ProvisionReader(cast, vocabulary, book, List.of()).read(node.items("provisions")));
        node.items("mentions").forEach(item -> facts.add(mention(item)));
        node.items("waits").forEach(item -> facts.add(waits(item)));
        node.items("steps").forEach(item -> facts.add(step(item)));
        node.items("cycles").forEach(item -> facts.add(cycle(item)));
        node.items("lookalikes").forEach(item -> facts.add(lookalike(item)));
        facts.addAll(new LawReader(cast, vocabulary).read(node.items("laws")));
        node.items("ambiguities").forEach(item -> facts.add(new AmbiguityReader(cast, vocabulary).used(item, book)));
        node.items("searched").forEach(item -> facts.add(searched(item)));
        return facts;
    }

    private Mention mention(Node node) {
        node.only("category", "word", "clause", "quote");
        return new Mention(Ids.id(node, "category"), node.text("word"), book.quote(node));
    }

    private Waits waits(Node node) {
        node.only("step", "awaited", "clause", "quote");
        ValueReader values = new ValueReader(cast, vocabulary.events().keySet());
        return new Waits(values.event(node.get("step")), values.event(node.get("awaited")), book.quote(node));
    }

    private Step step(Node node) {
        node.only("event", "clause", "quote", "timed");
        String event = new ValueReader(cast, vocabulary.events().keySet()).event(node.get("event"));
        return new Step(event, book.quote(node), node.truth("timed", false));
    }

    private Cycle cycle(Node node) {
        return new Cycle(node.only("links").get("links").items().stream().map(this::waits).toList());
    }

    private Lookalike lookalike(Node node) {
        node.only("first", "second", "clash");
        return new Lookalike(book.quote(node.get("first").only("clause", "quote")), book.quote(node.get("second").only("clause", "quote")),
            node.get("clash").oneOf(Clash.values(), Clash::id));
    }

    private Searched searched(Node node) {
        node.only("item", "cues", "clauses", "hits");
        List<String> items = vocabulary.checklist().stream().map(ChecklistItem::item).toList();
        String item = Ids.known(node.get("item"), "checklist item", items);
        List<Quote> hits = node.items("hits").stream().map(hit -> book.quote(hit.only("clause", "quote"))).toList();
        return new Searched(item, node.texts("cues"), node.get("clauses").integer(0, MOST_CLAUSES), hits);
    }
}
