package io.impasse.lint;

import io.impasse.dialect.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values that a test lets through.
 *
 * @param except whether they are all but these values
 * @param least  the least number
 * @param most   the largest number
 */
record Range(boolean except, Set<Object> values, int least, int most) {
    static final Range ALL = new Range(true, Set.of(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    static final Range NONE = only(List.of());
    private static final Set<Object> TRUTHS = Set.of(true, false);

    static Range only(Collection<?> values) {
        return new Range(false, Set.copyOf(values), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Range truth(boolean value) {
        return only(List.of(value));
    }

    /** All but these values of a type; of few there are, those that are left. */
    static Range but(Collection<?> values, ValueType type) {
        boolean truth = type.raw() == Boolean.class;
        if (truth || type.raw().isEnum()) {
            Stream<?> all = truth ? TRUTHS.stream() : Stream.of(type.raw().getEnumConstants());
            return only(all.filter(value -> !values.contains(value)).toList());
        }
        return new Range(true, Set.copyOf(values), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Range upTo(int most) {
        return new Range(true, Set.of(), Integer.MIN_VALUE, most);
    }

    static Range from(int least) {
        return new Range(true, Set.of(), least, Integer.MAX_VALUE);
    }

    boolean allows(Object value) {
        boolean between = !(value instanceof Integer number) || number >= least && number <= most;
        return between && except != values.contains(value);
    }

    /** Whether it lets nothing through. */
    boolean empty() {
        boolean one = least == most && !allows(least);
        return except ? least > most || one : values.isEmpty();
    }

    /** What both let through. */
    Range and(Range other) {
        if (!except) {
            return only(values.stream().filter(other::allows).toList());
        }
        return other.except ? new Range(true, Stream.concat(values.stream(), other.values.stream()).collect(Collectors.toSet()),
            Math.max(least, other.least), Math.min(most, other.most)) : other.and(this);
    }

    /** What one of the two lets through; empty: it cannot be told in this way. */
    Optional<Range> or(Range other) {
        boolean listed = !except && !other.except;
        return listed ? Optional.of(only(Stream.concat(values.stream(), other.values.stream()).collect(Collectors.toSet()))) : Optional.empty();
    }

    /** Whether the other lets through whatever this does. */
    boolean within(Range other) {
        if (!except || empty()) {
            return values.stream().filter(this::allows).allMatch(other::allows) || empty();
        }
        return other.except && other.values.stream().noneMatch(this::allows) && least >= other.least && most <= other.most;
    }
}
