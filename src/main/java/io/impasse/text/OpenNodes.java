package io.impasse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The nodes under which the next clause may stand: the root at place 0, the innermost last. */
final class OpenNodes {
    private final List<Node> nodes = new ArrayList<>(List.of(Node.root()));

    Node root() {
        return nodes.get(0);
    }

    Node top() {
        return nodes.get(nodes.size() - 1);
    }

    Node get(int place) {
        return nodes.get(place);
    }

    List<Node> subList(int from, int to) {
        return nodes.subList(from, to);
    }

    void add(Node node) {
        nodes.add(node);
    }

    /** Closes everything inside the node at that place and returns the node. */
    Node cut(int place) {
        nodes.subList(place + 1, nodes.size()).clear();
        return top();
    }

    /** Closes the node at that place and returns its parent, below which what comes stands beside it. */
    Node beside(int place) {
        Node parent = nodes.get(place).parent();
        cut(place - 1);
        return parent;
    }

    /** The place of the innermost node that fits; 0, the root, if none does. */
    int last(Predicate<Node> fits) {
        return last(nodes.size() - 1, fits);
    }

    /** The place of the innermost node that fits, from {@code from} outwards; 0, the root, if none does. */
    int last(int from, Predicate<Node> fits) {
        int at = from;
        while (at > 0 && !fits.test(nodes.get(at))) {
            at--;
        }
        return at;
    }
}
