package io.impasse.json;

import io.impasse.model.Actors;
import io.impasse.model.Amount;
import io.impasse.model.Choice;
import io.impasse.model.Order;
import io.impasse.model.Period;
import io.impasse.model.Places;
import io.impasse.model.Suggestion;
import io.impasse.model.Term;
import io.impasse.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads the values of positions and provisions, each in the syntax of its term's space.
 *
 * @param events ids of the events that an order or the start of a period may name
 */
record ValueReader(Cast cast, Collection<String> events) {
    private static final String UNLIMITED = "unlimited";

    Value read(Node node, Term term) {
        return switch (term.space()) {
            case "choice" -> choice(node, term);
            case "amount" -> amount(node, term);
            case "period" -> period(node);
            case "actors" -> new Actors(cast.actorSet(node));
            case "places" -> new Places(cast.placeSet(node));
            case "order" -> order(node);
            default -> throw node.error("the term " + term.id() + " takes no value", "");
        };
    }

    private Choice choice(Node node, Term term) {
        if (!node.is(Node.Kind.MAPPING)) {
            return Choice.of(options(node, term));
        }
        List<String> rest = new ArrayList<>(term.options());
        rest.removeAll(options(node.only("not").get("not"), term));
        if (rest.isEmpty()) {
            throw node.error("no option of " + term.id() + " is left", "leave some out of \"not\"");
        }
        return Choice.of(rest);
    }

    private static List<String> options(Node list, Term term) {
        for (Node item : list.items()) {
            if (!term.options().contains(item.text())) {
                throw item.error("unknown option \"" + item.text() + "\" of " + term.id(),
                    Suggestion.remedy(item.text(), term.options(), "its options are"));
            }
        }
        if (list.items().isEmpty()) {
            throw list.error("no option of " + term.id() + " is named",
                Suggestion.remedy("", term.options(), "its options are"));
        }
        return list.texts();
    }

    private static Amount amount(Node node, Term term) {
        if (!node.is(Node.Kind.MAPPING)) {
            return Amount.exactly(end(node), term.unit());
        }
        node.only("min", "max", "qualifier");
        if (!node.has("min") && !node.has("max")) {
            throw node.error("the amount has neither \"min\" nor \"max\"", "give one of them");
        }
        double min = node.find("min").map(ValueReader::end).orElse(0.0);
        double max = node.find("max").map(ValueReader::end).orElse(Double.POSITIVE_INFINITY);
        if (min > max) {
            throw node.error("\"min\" is larger than \"max\"", "swap them");
        }
        return new Amount(min, max, term.unit(), node.text("qualifier", ""));
    }

    private static double end(Node node) {
        if (node.is(Node.Kind.TEXT) && node.text().equals(UNLIMITED)) {
            return Double.POSITIVE_INFINITY;
        }
        if (node.number() < 0) {
            throw node.error("an amount cannot be negative", "");
        }
        return node.number();
    }

    /** A period such as {@code { length: 100, unit: day, start: signature }}. */
    Period period(Node node) {
        return clock(node.only("length", "unit", "start"), node.find("start").map(this::event).orElse(""));
    }

    /** The period under the keys {@code length} and {@code unit}. */
    Period clock(Node node, String start) {
        return new Period(end(node.get("length")), Ids.known(node.get("unit"), "unit", Period.UNITS), start);
    }

    private Order order(Node node) {
        node.only("before", "after");
        String before = event(node.get("before"));
        String after = event(node.get("after"));
        if (before.equals(after)) {
            throw node.error("\"" + before + "\" cannot come before itself", "");
        }
        return new Order(before, after);
    }

    /** The id of an event, checked. */
    String event(Node node) {
        return Ids.known(node, "event", events);
    }
}
