package io.impasse.model;

import java.time.LocalDate;

/** Under what conditions a text is checked: its profile ({@code ceasefire}, {@code framework}, {@code settlement}) and the day. */
public record Setting(String profile, LocalDate asOf) {

    /** Stands for a day that nobody gave and nothing states; no position depends on it. */
    public static final LocalDate UNDATED = LocalDate.EPOCH;

    /** Whether the day is known. */
    public boolean dated() {
        return !asOf.equals(UNDATED);
    }
}
