package io.impasse.model;

import java.time.LocalDate;

/** Under what conditions a text is checked: its profile ({@code ceasefire}, {@code framework}, {@code settlement}) and the day. */
public record Setting(String profile, LocalDate asOf) {}
