package io.impasse.dialect;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;

/**
 * The type of an expression.
 *
 * @param raw     its class; primitives as their boxes
 * @param element of what it is a collection; {@code Object}: of none that is known
 */
public record ValueType(Class<?> raw, Class<?> element) {
    static final ValueType TRUTH = new ValueType(Boolean.class, Object.class);

    static ValueType of(Class<?> type) {
        return new ValueType(boxed(type), Object.class);
    }

    static ValueType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            boolean known = generic.getActualTypeArguments()[0] instanceof Class<?>;
            return new ValueType((Class<?>) generic.getRawType(), known ? (Class<?>) generic.getActualTypeArguments()[0] : Object.class);
        }
        return of((Class<?>) type);
    }

    boolean truth() {
        return raw == Boolean.class;
    }

    boolean collection() {
        return Collection.class.isAssignableFrom(raw);
    }

    /** Whether the values have an order. */
    boolean ordered() {
        return Comparable.class.isAssignableFrom(raw);
    }

    /** Whether a value of the one can be equal to a value of the other. */
    boolean comparable(ValueType other) {
        return raw.isAssignableFrom(other.raw) || other.raw.isAssignableFrom(raw)
            || Number.class.isAssignableFrom(raw) && Number.class.isAssignableFrom(other.raw);
    }

    /** The type of what it holds. */
    ValueType inside() {
        return of(element);
    }

    /** As messages name it. */
    String shown() {
        String name = truth() ? "truth value" : Number.class.isAssignableFrom(raw) ? "number" : raw.getSimpleName();
        return collection() ? "list of " + element.getSimpleName() : name;
    }

    private static Class<?> boxed(Class<?> type) {
        if (!type.isPrimitive()) {
            return type;
        }
        return type == boolean.class ? Boolean.class : type == int.class ? Integer.class : type == long.class ? Long.class : Object.class;
    }
}
