package io.impasse.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A length of time, with the event that starts it.
 *
 * @param length in {@code unit}s
 * @param unit   {@code hour}, {@code day}, {@code week}, {@code month} or {@code year}
 * @param start  id of the starting event; empty: the text names none
 */
public record Period(double length, String unit, String start) implements Value {
    /** The units, shortest first. */
    public static final List<String> UNITS = List.of("hour", "day", "week", "month", "year");

    public Period {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(start, "start");
        if (!(length >= 0)) {
            throw new IllegalArgumentException("a period of " + length + " " + unit + " is not one");
        }
    }

    @Override
    public boolean disjoint(Value other) {
        return other instanceof Period that && sameClock(that) && length != that.length;
    }

    @Override
    public boolean within(Value other) {
        return other instanceof Period that && sameClock(that) && length <= that.length;
    }

    @Override
    public Optional<Value> common(Value other) {
        boolean same = other instanceof Period that && sameClock(that) && length == that.length;
        return same ? Optional.of(start.isEmpty() ? other : this) : Optional.empty();
    }

    /** The length in days; months count 30 and years 365. */
    public double days() {
        return switch (unit) {
            case "hour" -> length / 24;
            case "week" -> length * 7;
            case "month" -> length * 30;
            case "year" -> length * 365;
            default -> length;
        };
    }

    private boolean sameClock(Period that) {
        return unit.equals(that.unit) && (start.isEmpty() || that.start.isEmpty() || start.equals(that.start));
    }

    @Override
    public String kind() {
        return "period";
    }

    @Override
    public String words() {
        String figure = length == Math.rint(length) ? String.valueOf((long) length) : String.valueOf(length);
        return figure + " " + unit + (length == 1 ? "" : "s") + (start.isEmpty() ? "" : " from " + start);
    }
}
