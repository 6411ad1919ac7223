package io.impasse.model;

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

    /** Everything between the two, without them; for infinity: every limit above the first. */
    public static Amount between(double above, double below, String unit, String qualifier) {
        return new Amount(Math.nextUp(above), Math.nextDown(below), unit, qualifier);
    }

    /** Whether the amount ends just above or below a figure, as {@link #between} makes it, and not at it. */
    public boolean openMin() {
        return Figures.odd(min) && !Figures.odd(Math.nextDown(min));
    }

    /** The same for the other end. */
    public boolean openMax() {
        return max == Double.MAX_VALUE || Figures.odd(max) && !Figures.odd(Math.nextUp(max));
    }

    /** The figure at or just above which it begins. */
    public double lower() {
        return openMin() ? Math.nextDown(min) : min;
    }

    /** The figure at or just below which it ends. */
    public double upper() {
        return openMax() ? Math.nextUp(max) : max;
    }

    private String range() {
        if (boundless()) {
            return "unlimited";
        }
        if (min == max) {
            return Figures.words(min);
        }
        boolean closed = !openMin() && !openMax();
        return closed && !Double.isInfinite(max) ? Figures.words(min) + " to " + Figures.words(max) : from() + to();
    }

    private String from() {
        return openMin() ? "over " + Figures.words(lower()) : min == 0 && openMax() ? "" : Figures.words(min) + " or more";
    }

    private String to() {
        boolean boundless = Double.isInfinite(upper());
        if (from().isEmpty()) {
            return boundless ? "any number of" : "under " + Figures.words(upper());
        }
        return boundless ? "" : (openMax() ? " and under " : " and up to ") + Figures.words(upper());
    }
}
