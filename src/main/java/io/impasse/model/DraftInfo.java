package io.impasse.model;

import java.time.LocalDate;

/** What a case knows about a draft on file, found again by the name of its file. */
public record DraftInfo(String file, String title, LocalDate date, String profile) {}
