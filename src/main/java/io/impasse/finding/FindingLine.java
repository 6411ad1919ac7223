package io.impasse.finding;

import io.impasse.model.Quote;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A finding on one line, as fixtures expect it: {@code error sticking/demand-crosses-red-line [6] alba: message}. */
public final class FindingLine {
    private FindingLine() {}

    /** The line for a conclusion of that rule; it does not end with a line break. */
    public static String of(RuleCard rule, Conclusion conclusion) {
        String clauses = conclusion.places().stream().map(Quote::clause).distinct().collect(Collectors.joining(" ", "[", "]"));
        String head = Stream.of(rule.severity().id(), rule.id(), clauses, String.join(" ", conclusion.parties()))
            .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return head + ": " + conclusion.sentence();
    }
}
