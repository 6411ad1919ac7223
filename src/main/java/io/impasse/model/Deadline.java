package io.impasse.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when something must be done.
 *
 * @param period a length with its starting event, if the deadline is relative
 * @param date   the day, if it is absolute
 * @param start  the words that name the start; empty when a relative deadline names none
 * @param quote  the words of the whole deadline
 */
public record Deadline(Optional<Period> period, Optional<LocalDate> date, String start, Quote quote) {

    /** Stands for an event that the vocabulary does not know. */
    public static final String OTHER = "other";

    /** Id of the event from which it runs; empty: it is a date, or names none. */
    public String startEvent() {
        return period.map(Period::start).orElse("");
    }

    /** How many days it leaves from its start; 0 for a date. */
    public double days() {
        return period.map(Period::days).orElse(0.0);
    }

    /** A relative deadline that names no event from which it runs. */
    public boolean withoutStart() {
        return period.isPresent() && start.isEmpty();
    }
}
