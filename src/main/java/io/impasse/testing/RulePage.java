package io.impasse.testing;

import io.impasse.dialect.Rule;
import java.util.stream.Collectors;

/** What a rule says of itself, on a page: made from the rule, so that it cannot drift from it. */
public final class RulePage {
    private RulePage() {}

    /** For a terminal. */
    public static String text(Rule rule, String source) {
        return rule.id() + "\n" + rule.card().title() + " (" + rule.card().severity().id() + ")\nrests on: " + rule.card().basis() + "\n\n"
            + source.stripTrailing() + "\n";
    }

    /** In Markdown. */
    public static String markdown(Rule rule, String source) {
        return "## " + rule.id() + "\n\n**" + rule.card().title() + "** (" + rule.card().severity().id() + ")\n\n" + rule.comment()
            + "\n\nRests on: " + rule.card().basis() + "\n\n````\n" + source.lines().skip(rule.line() - 1L).collect(Collectors.joining("\n")).stripTrailing() + "\n````\n";
    }
}
