package io.impasse.model;

import java.util.Collections;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Some of the options of a term, never none. */
public record Choice(SortedSet<String> options) implements Value {
    public Choice {
        if (options.isEmpty()) {
            throw new IllegalArgumentException("a choice needs at least one option");
        }
        options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
    }

    /** The set of exactly these options. */
    public static Choice of(Collection<String> options) {
        return new Choice(new TreeSet<>(options));
    }

    /** The set of one option. */
    public static Choice of(String option) {
        return of(java.util.List.of(option));
    }

    @Override
    public boolean disjoint(Value other) {
        return other instanceof Choice that && Collections.disjoint(options, that.options);
    }

    @Override
    public boolean within(Value other) {
        return other instanceof Choice that && that.options.containsAll(options);
    }

    @Override
    public Optional<Value> common(Value other) {
        if (!(other instanceof Choice that) || disjoint(other)) {
            return Optional.empty();
        }
        SortedSet<String> both = new TreeSet<>(options);
        both.retainAll(that.options);
        return Optional.of(new Choice(both));
    }

    @Override
    public String kind() {
        return "choice";
    }

    @Override
    public String words() {
        return String.join(" or ", options);
    }
}
