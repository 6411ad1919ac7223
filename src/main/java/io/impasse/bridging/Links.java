package io.impasse.bridging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things that hang together, directly or through others. */
final class Links<T extends Comparable<T>> {
    private final Map<T, T> parents = new TreeMap<>();

    /** These hang together; one alone is a thing by itself. */
    void link(Collection<T> things) {
        for (T thing : things) {
            parents.putIfAbsent(thing, thing);
            join(things.iterator().next(), thing);
        }
    }

    private void join(T one, T other) {
        T first = root(one);
        T second = root(other);
        if (first.compareTo(second) < 0) {
            parents.put(second, first);
        } else {
            parents.put(first, second);
        }
    }

    private T root(T thing) {
        T root = thing;
        while (!parents.get(root).equals(root)) {
            root = parents.get(root);
        }
        return root;
    }

    /** The groups, each in order, by their first things. */
    List<List<T>> groups() {
        Map<T, List<T>> groups = new TreeMap<>();
        parents.keySet().forEach(thing -> groups.computeIfAbsent(root(thing), root -> new ArrayList<>()).add(thing));
        return List.copyOf(groups.values());
    }
}
