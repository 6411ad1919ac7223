package io.impasse.testing;

import io.impasse.model.ReadingRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence that a reading rule names as one that it reads, or does not.
 *
 * @param of     the rule
 * @param fires  whether it must be read
 * @param number among those of its kind, from 1
 */
public record Sentence(ReadingRule of, boolean fires, int number, String text) implements Example {

    /** The sentences of a rule, those that it reads first. */
    static Stream<Sentence> of(ReadingRule rule) {
        return Stream.concat(numbered(rule, true, rule.reads()), numbered(rule, false, rule.doesNotRead()));
    }

    private static Stream<Sentence> numbered(ReadingRule rule, boolean fires, List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(at -> new Sentence(rule, fires, at + 1, texts.get(at)));
    }

    @Override
    public String rule() {
        return of.id();
    }

    /** Such as {@code reading/withdrawal/reads/3}. */
    @Override
    public String name() {
        return of.id() + (fires ? "/reads/" : "/does-not-read/") + number;
    }
}
