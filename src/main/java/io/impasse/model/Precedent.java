package io.impasse.model;

/**
 * A case in which a technique was used.
 *
 * @param name      for people, with the years
 * @param outcome   in a word or two, such as {@code held} or {@code failed}
 * @param happened  what was agreed and what came of it, in a sentence
 * @param source    where it can be checked: an article of a treaty, a document of the United Nations, a study
 * @param secondary whether the source reports of it rather than being it
 */
public record Precedent(String name, String outcome, String happened, String source, boolean secondary) {}
