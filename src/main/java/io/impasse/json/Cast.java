package io.impasse.json;

import io.impasse.model.Actor;
import io.impasse.model.Case;
import io.impasse.model.Place;
import io.impasse.model.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The actors and the places that a file may name, with the members of each group. */
final class Cast {
    private final List<Actor> actors;
    private final List<Place> places;
    private final Groups actorGroups;
    private final Groups placeGroups;

    private Cast(List<Actor> actors, List<Place> places, Groups actorGroups, Groups placeGroups) {
        this.actors = actors;
        this.places = places;
        this.actorGroups = actorGroups;
        this.placeGroups = placeGroups;
    }

    /** Reads the keys {@code actors} and {@code places} of a case or a world. */
    static Cast read(Node node) {
        List<Node> actorNodes = Ids.unique(node.items("actors"), "id", "actor");
        List<Node> placeNodes = Ids.unique(node.items("places"), "id", "place");
        Groups actorGroups = groups(actorNodes, "actor");
        return new Cast(actorNodes.stream().map(actor -> actor(actor, actorGroups.ids())).toList(), placeNodes.stream().map(Cast::place).toList(),
            actorGroups, groups(placeNodes, "place"));
    }

    /** The actors and places of a case. */
    static Cast of(Case file) {
        Map<String, List<String>> actors = new TreeMap<>();
        Map<String, List<String>> places = new TreeMap<>();
        file.actors().forEach(actor -> actors.put(actor.id(), actor.members()));
        file.places().forEach(place -> places.put(place.id(), place.members()));
        return new Cast(file.actors(), file.places(), new Groups(actors), new Groups(places));
    }

    /** Nobody and nowhere: for what speaks of terms alone. */
    static Cast none() {
        return new Cast(List.of(), List.of(), new Groups(Map.of()), new Groups(Map.of()));
    }

    List<Actor> actors() {
        return actors;
    }

    List<Place> places() {
        return places;
    }

    Collection<String> actorIds() {
        return actorGroups.ids();
    }

    /** The actors of an {@code [a, b]} or {@code not: [a, b]}, groups spelled out as their members. */
    SortedSet<String> actorSet(Node node) {
        return set(node, "actor", actorGroups);
    }

    /** The places of an {@code [a, b]} or {@code not: [a, b]}, groups spelled out as their members. */
    SortedSet<String> placeSet(Node node) {
        return set(node, "place", placeGroups);
    }

    /** The subject under the optional keys {@code of} and {@code in}. */
    Subject subject(Node node) {
        return Subject.of(node.find("of").map(this::actorSet).orElseGet(TreeSet::new),
            node.find("in").map(this::placeSet).orElseGet(TreeSet::new));
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

    private static Groups groups(List<Node> nodes, String what) {
        List<String> known = nodes.stream().map(node -> node.text("id")).toList();
        Map<String, List<String>> members = new TreeMap<>();
        nodes.forEach(node -> members.put(node.text("id"), Ids.allKnown(node.items("members"), what, known)));
        Groups groups = new Groups(members);
        for (Node node : nodes) {
            if (groups.circular(node.text("id"))) {
                throw node.errorAtKey("members", "the " + what + " \"" + node.text("id") + "\" is a member of itself",
                    "a group cannot contain itself, directly or through its members");
            }
        }
        return groups;
    }

    private static SortedSet<String> set(Node node, String what, Groups groups) {
        if (!node.is(Node.Kind.MAPPING)) {
            return groups.expanded(Ids.allKnown(node.items(), what, groups.ids()));
        }
        List<Node> excluded = node.only("not").get("not").items();
        SortedSet<String> rest = groups.expanded(groups.ids());
        rest.removeAll(groups.expanded(Ids.allKnown(excluded, what, groups.ids())));
        if (rest.isEmpty()) {
            throw node.error("no " + what + " is left", "leave some out of \"not\"");
        }
        return rest;
    }
}
