package io.impasse.model;

import java.time.LocalDate;
import java.util.List;

/** Under what conditions a text is checked: its profile ({@code ceasefire}, {@code framework}, {@code settlement}) and the day. */
public record Setting(String profile, LocalDate asOf) {

    /** What kind of agreement a text wants to be; a ceasefire is held to more than a framework. */
    public static final List<String> PROFILES = List.of("ceasefire", "framework", "settlement");

    /** Stands for a day that nobody gave and nothing states; no position depends on it. */
    public static final LocalDate UNDATED = LocalDate.EPOCH;

    /** Whether the day is known. */
    public boolean dated() {
        return !asOf.equals(UNDATED);
    }
}
