package io.impasse.model;

/**
 * A step of the agreement, where the text provides for it.
 *
 * @param event id such as {@code withdrawal}
 * @param quote the words that provide for it
 * @param timed whether they say when
 */
public record Step(String event, Quote quote, boolean timed) {}
