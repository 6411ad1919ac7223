package io.impasse.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of the text with its unit, or a date.
 *
 * @param min  the number, or the lower end of a range; 0 for a date
 * @param max  the number, or the upper end of a range; 0 for a date
 * @param unit such as {@code personnel}, {@code km}, {@code day}, {@code percent}, {@code usd}; {@code date} for a date
 * @param date the date, for a date
 * @param quote where it stands
 */
public record Quantity(double min, double max, String unit, Optional<LocalDate> date, Quote quote) {

    /** Whether it is a range rather than one number. */
    public boolean range() {
        return min != max;
    }

    /** Whether both count the same thing; dates count nothing. */
    public boolean counts(Quantity other) {
        return date.isEmpty() && other.date.isEmpty() && unit.equals(other.unit);
    }

    /** Whether both are the same number of the same thing. */
    public boolean same(Quantity other) {
        return counts(other) && min == other.min && max == other.max;
    }
}
