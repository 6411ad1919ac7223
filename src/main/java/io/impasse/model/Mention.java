package io.impasse.model;

/**
 * A word or phrase of the text that a rule may want to know of.
 *
 * @param category such as {@code vague-word}, {@code open-list}, {@code bracket}, {@code expired-instrument}
 * @param word     the dictionary form of the phrase
 * @param quote    where it stands
 */
public record Mention(String category, String word, Quote quote) {}
