package io.impasse.model;

/**
 * One step of the agreement waits for another; both by event id, such as {@code ceasefire} for {@code withdrawal}.
 *
 * @param quote the words that make it wait
 */
public record Waits(String step, String awaited, Quote quote) {}
