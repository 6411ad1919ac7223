package io.impasse.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Actors by id, such as those who may monitor. A position accepts any of them. */
public record Actors(SortedSet<String> actors) implements Value {
    public Actors {
        actors = Collections.unmodifiableSortedSet(new TreeSet<>(actors));
    }

    @Override
    public boolean disjoint(Value other) {
        return other instanceof Actors that && Collections.disjoint(actors, that.actors);
    }

    @Override
    public boolean within(Value other) {
        return other instanceof Actors that && that.actors.containsAll(actors);
    }

    @Override
    public Optional<Value> common(Value other) {
        if (!(other instanceof Actors that) || disjoint(other)) {
            return Optional.empty();
        }
        SortedSet<String> both = new TreeSet<>(actors);
        both.retainAll(that.actors);
        return Optional.of(new Actors(both));
    }

    @Override
    public String kind() {
        return "actors";
    }

    @Override
    public String words() {
        return String.join(", ", actors);
    }
}
