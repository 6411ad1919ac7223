package io.impasse.json;

import io.impasse.model.Actor;
import io.impasse.model.Place;
import io.impasse.model.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The actors and the places that a file may name, with the members of each group. */
final class Cast {
    private final List<Actor> actors;
    private final List<Place> places;
    private final Map<String, List<String>> actorMembers;
    private final Map<String, List<String>> placeMembers;

    private Cast(List<Actor> actors, List<Place> places) {
        this.actors = actors;
        this.places = places;
        actorMembers = actors.stream().collect(Collectors.toMap(Actor::id, Actor::members));
        placeMembers = places.stream().collect(Collectors.toMap(Place::id, Place::members));
    }

    /** Reads the keys {@code actors} and {@code places} of a case or a world. */
    static Cast read(Node node) {
        List<Node> actors = Ids.unique(node.items("actors"), "id", "actor");
        List<Node> places = Ids.unique(node.items("places"), "id", "place");
        Collection<String> actorIds = ids(actors);
        Collection<String> placeIds = ids(places);
        refuseCircles(actors, "actor", actorIds);
        refuseCircles(places, "place", placeIds);
        return new Cast(actors.stream().map(actor -> actor(actor, actorIds)).toList(),
            places.stream().map(Cast::place).toList());
    }

    List<Actor> actors() {
        return actors;
    }

    List<Place> places() {
        return places;
    }

    Collection<String> actorIds() {
        return new TreeMap<>(actorMembers).keySet();
    }

    Collection<String> placeIds() {
        return new TreeMap<>(placeMembers).keySet();
    }

    /** The actors of an {@code [a, b]} or {@code not: [a, b]}, groups spelled out as their members. */
    SortedSet<String> actorSet(Node node) {
        return set(node, "actor", actorMembers);
    }

    /** The places of an {@code [a, b]} or {@code not: [a, b]}, groups spelled out as their members. */
    SortedSet<String> placeSet(Node node) {
        return set(node, "place", placeMembers);
    }

    /** The subject under the optional keys {@code of} and {@code in}. */
    Subject subject(Node node) {
        return Subject.of(node.find("of").map(this::actorSet).orElseGet(TreeSet::new),
            node.find("in").map(this::placeSet).orElseGet(TreeSet::new));
    }

    private static Collection<String> ids(List<Node> nodes) {
        return nodes.stream().map(node -> node.text("id")).toList();
    }

    private static Actor actor(Node node, Collection<String> known) {
        node.only("id", "title", "names", "adjectives", "party", "signs", "legal-person", "members", "adversaries");
        String id = node.text("id");
        return new Actor(id, node.text("title", id), node.texts("names"), node.texts("adjectives"),
            node.truth("party", false), node.truth("signs", false), node.truth("legal-person", true),
            node.texts("members"), Ids.allKnown(node.items("adversaries"), "actor", known));
    }

    private static Place place(Node node) {
        node.only("id", "names", "members");
        return new Place(node.text("id"), node.texts("names"), node.texts("members"));
    }

    private static void refuseCircles(List<Node> nodes, String what, Collection<String> known) {
        Map<String, List<String>> members = new TreeMap<>();
        nodes.forEach(node -> members.put(node.text("id"), Ids.allKnown(node.items("members"), what, known)));
        for (Node node : nodes) {
            if (below(node.text("id"), members).contains(node.text("id"))) {
                throw node.errorAtKey("members", "the " + what + " \"" + node.text("id") + "\" is a member of itself",
                    "a group cannot contain itself, directly or through its members");
            }
        }
    }

    private static SortedSet<String> set(Node node, String what, Map<String, List<String>> members) {
        Collection<String> known = new TreeMap<>(members).keySet();
        if (!node.is(Node.Kind.MAPPING)) {
            return expanded(Ids.allKnown(node.items(), what, known), members);
        }
        SortedSet<String> all = expanded(known, members);
        all.removeAll(expanded(Ids.allKnown(node.only("not").get("not").items(), what, known), members));
        if (all.isEmpty()) {
            throw node.error("no " + what + " is left", "leave some out of \"not\"");
        }
        return all;
    }

    /** Groups replaced by their members, down to those that are no groups. */
    private static SortedSet<String> expanded(Collection<String> ids, Map<String, List<String>> members) {
        SortedSet<String> result = new TreeSet<>();
        for (String id : ids) {
            SortedSet<String> reached = below(id, members);
            reached.add(id);
            reached.removeIf(one -> !members.get(one).isEmpty());
            result.addAll(reached);
        }
        return result;
    }

    /** Everything that can be reached through members. */
    private static SortedSet<String> below(String id, Map<String, List<String>> members) {
        SortedSet<String> reached = new TreeSet<>();
        List<String> waiting = new ArrayList<>(members.get(id));
        while (!waiting.isEmpty()) {
            String next = waiting.remove(waiting.size() - 1);
            if (reached.add(next)) {
                waiting.addAll(members.get(next));
            }
        }
        return reached;
    }
}
