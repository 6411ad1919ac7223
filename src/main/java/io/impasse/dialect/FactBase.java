package io.impasse.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts and conclusions by type, each once. */
public final class FactBase {
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();
    private final Set<Object> all = new LinkedHashSet<>();

    /** A base of these facts. */
    public FactBase(Collection<?> facts) {
        facts.forEach(this::add);
    }

    /** Adds a fact; false if it is there. */
    boolean add(Object fact) {
        boolean added = all.add(fact);
        if (added) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
        return added;
    }

    /** The facts of that type, in the order in which they came. */
    List<Object> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }
}
