package io.impasse.dialect;

import io.impasse.dialect.Expression.Variable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The variables that a place in a rule can see. */
final class Scope {
    private final Map<String, Variable> seen = new LinkedHashMap<>();
    private int slots;

    Variable declare(String name, ValueType type) {
        Variable variable = new Variable(name, slots++, type);
        seen.put(name, variable);
        return variable;
    }

    Optional<Variable> find(String name) {
        return Optional.ofNullable(seen.get(name));
    }

    Set<String> names() {
        return new TreeSet<>(seen.keySet());
    }

    /** Forgets what was declared since only those names were seen. */
    void leaveOnly(Set<String> names) {
        seen.keySet().retainAll(names);
    }

    /** How many variables there were. */
    int slots() {
        return slots;
    }
}
