package io.impasse.model;

import java.time.LocalDate;
import java.util.Objects;

/** Where and when a party said something. {@code address} is a link or a citation. */
public record Source(LocalDate date, String address, SourceGrade grade) {
    public Source {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(grade, "grade");
        if (address.isBlank()) {
            throw new IllegalArgumentException("a source needs an address");
        }
    }
}
