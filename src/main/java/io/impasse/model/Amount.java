package io.impasse.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A range of amounts of one unit, both ends inclusive; an end may be infinite.
 *
 * <p>For a term that is a ceiling the amount is the ceiling itself: a text that caps forces at 600,000 is
 * {@code [600000, 600000]}, "no ceiling at all" is {@link #unlimited}, and "no ceiling below 800,000" is
 * {@code [800000, infinity]}.
 *
 * @param qualifier when the amount counts, such as {@code peacetime}; empty: always
 */
public record Amount(double min, double max, String unit, String qualifier) implements Value {
    public Amount {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(qualifier, "qualifier");
        if (Double.isNaN(min) || Double.isNaN(max) || min > max) {
            throw new IllegalArgumentException("an amount from " + min + " to " + max + " is empty");
        }
    }

    /** Exactly this amount, always. */
    public static Amount exactly(double amount, String unit) {
        return new Amount(amount, amount, unit, "");
    }

    /** The ceiling that is no ceiling. */
    public static Amount unlimited(String unit) {
        return new Amount(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, unit, "");
    }

    /** Whether it is no limit at all. */
    public boolean boundless() {
        return Double.isInfinite(min);
    }

    @Override
    public boolean disjoint(Value other) {
        return other instanceof Amount that && comparable(that) && (max < that.min || that.max < min);
    }

    @Override
    public boolean within(Value other) {
        return other instanceof Amount that && comparable(that) && that.min <= min && max <= that.max;
    }

    @Override
    public Optional<Value> common(Value other) {
        if (!(other instanceof Amount that) || !comparable(that) || disjoint(that)) {
            return Optional.empty();
        }
        String narrower = qualifier.isEmpty() ? that.qualifier : qualifier;
        return Optional.of(new Amount(Math.max(min, that.min), Math.min(max, that.max), unit, narrower));
    }

    /** Same unit, and not meant for two different situations. */
    private boolean comparable(Amount that) {
        return unit.equals(that.unit)
            && (qualifier.isEmpty() || that.qualifier.isEmpty() || qualifier.equals(that.qualifier));
    }

    @Override
    public String kind() {
        return "amount";
    }

    @Override
    public String words() {
        return (range() + " " + unit + (qualifier.isEmpty() ? "" : " in " + qualifier)).strip();
    }

    private String range() {
        if (boundless()) {
            return "unlimited";
        }
        if (min == max) {
            return figure(min);
        }
        return Double.isInfinite(max) ? figure(min) + " or more" : figure(min) + " to " + figure(max);
    }

    /** With commas between thousands and two decimals at most. By hand: number formats of Java load locales. */
    private static String figure(double amount) {
        String plain = BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder figure = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > (amount < 0 ? 1 : 0); at -= 3) {
            figure.insert(at, ',');
        }
        return figure.toString();
    }
}
