package io.impasse.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Places by id, such as regions that forces must leave. */
public record Places(SortedSet<String> places) implements Value {
    public Places {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }

    @Override
    public boolean disjoint(Value other) {
        return other instanceof Places that && Collections.disjoint(places, that.places);
    }

    @Override
    public boolean within(Value other) {
        return other instanceof Places that && that.places.containsAll(places);
    }

    @Override
    public Optional<Value> common(Value other) {
        if (!(other instanceof Places that) || disjoint(other)) {
            return Optional.empty();
        }
        SortedSet<String> both = new TreeSet<>(places);
        both.retainAll(that.places);
        return Optional.of(new Places(both));
    }

    @Override
    public String kind() {
        return "places";
    }

    @Override
    public String words() {
        return String.join(", ", places);
    }
}
