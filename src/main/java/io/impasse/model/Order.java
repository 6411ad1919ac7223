package io.impasse.model;

import java.util.Optional;

/** One event comes before another; both by id, such as {@code ceasefire} before {@code talks}. */
public record Order(String before, String after) implements Value {
    public Order {
        if (before.equals(after)) {
            throw new IllegalArgumentException("\"" + before + "\" cannot come before itself");
        }
    }

    @Override
    public boolean disjoint(Value other) {
        return other instanceof Order that && before.equals(that.after) && after.equals(that.before);
    }

    @Override
    public boolean within(Value other) {
        return other instanceof Order that && before.equals(that.before) && after.equals(that.after);
    }

    @Override
    public Optional<Value> common(Value other) {
        return equals(other) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public String kind() {
        return "order";
    }

    @Override
    public String words() {
        return before + " before " + after;
    }
}
