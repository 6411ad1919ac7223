package io.impasse.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of a JSON report in a few words: empty text becomes null, whole numbers have no fraction. */
public final class JsonOut {
    private static final double LARGEST_WHOLE = 1e15;

    private final JsonGenerator out;

    JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /** A text; empty becomes null. */
    public JsonOut text(String name, String value) {
        out.writeName(name);
        if (value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
        return this;
    }

    /** A number; infinite becomes null. */
    public JsonOut number(String name, double value) {
        out.writeName(name);
        if (Double.isInfinite(value)) {
            out.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            out.writeNumber((long) value);
        } else {
            out.writeNumber(BigDecimal.valueOf(value).stripTrailingZeros());
        }
        return this;
    }

    /** A truth value. */
    public JsonOut truth(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    /** Null. */
    JsonOut nothing(String name) {
        out.writeNullProperty(name);
        return this;
    }

    /** A list of texts. */
    public JsonOut texts(String name, Collection<String> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    /** An object under a name. */
    public JsonOut object(String name, Consumer<JsonOut> fields) {
        out.writeName(name);
        return object(fields);
    }

    /** An object that is the whole text or an item of a list. */
    public JsonOut object(Consumer<JsonOut> fields) {
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
        return this;
    }

    /** A list of objects. */
    public <T> JsonOut objects(String name, Collection<T> items, Fields<T> fields) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(item -> object(it -> fields.write(it, item)));
        out.writeEndArray();
        return this;
    }

    /** Writes the fields of one thing. */
    public interface Fields<T> {
        /** Writes them. */
        void write(JsonOut out, T thing);
    }
}
