package io.impasse.json;

import io.impasse.model.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of ids: their spelling, that each is given once, and that those used are known. */
final class Ids {
    private Ids() {}

    /** The id under the key, checked: lower-case letters, digits and hyphens. */
    static String id(Node node, String key) {
        return spelled(node.get(key));
    }

    /** This text as an id, checked: lower-case letters, digits and hyphens. */
    static String spelled(Node node) {
        String id = node.text();
        for (int i = 0; i < id.length(); i++) {
            if (!plain(id.charAt(i))) {
                throw node.error("\"" + id + "\" is no id", "use lower-case letters, digits and hyphens");
            }
        }
        return id;
    }

    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    /**
     * The mappings of a list, after checking that no two have the same id.
     *
     * @param what such as {@code actor}
     */
    static List<Node> unique(List<Node> nodes, String key, String what) {
        Map<String, Node> seen = new HashMap<>();
        for (Node node : nodes) {
            Node first = seen.putIfAbsent(id(node, key), node);
            if (first != null) {
                throw node.get(key).error("the " + what + " \"" + node.text(key) + "\" stands twice",
                    "it stands first in line " + first.get(key).spot().line());
            }
        }
        return nodes;
    }

    /** The texts of a list as ids, after checking that none stands twice. */
    static List<String> distinct(Node list, String what) {
        Set<String> seen = new HashSet<>();
        for (Node item : list.items()) {
            if (!seen.add(spelled(item))) {
                throw item.error("the " + what + " \"" + item.text() + "\" stands twice", "");
            }
        }
        return list.texts();
    }

    /** The text, after checking that it is one of the known ids. */
    static String known(Node node, String what, Collection<String> known) {
        check(node, node.text(), what, known);
        return node.text();
    }

    /** The same for a word that stands somewhere in the node. */
    static void check(Node node, String id, String what, Collection<String> known) {
        if (!known.contains(id)) {
            throw node.error("unknown " + what + " \"" + id + "\"", Suggestion.remedy(id, known, "known are"));
        }
    }

    /** The texts of an optional list, after checking that all are known ids. */
    static List<String> allKnown(List<Node> nodes, String what, Collection<String> known) {
        return nodes.stream().map(node -> known(node, what, known)).toList();
    }
}
