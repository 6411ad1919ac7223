package io.impasse.testing;

import io.impasse.dialect.Condition.Presence;
import io.impasse.dialect.NearMiss;
import io.impasse.dialect.Rule;
import io.impasse.model.Case;
import io.impasse.report.Evidence;
import io.impasse.report.Visible;
import java.util.ArrayList;
import java.util.List;

/** Why a rule is silent, in lines for people. */
public final class NearMissWords {
    private final Evidence evidence;

    /** Facts of that case, which names the actors. */
    public NearMissWords(Case file) {
        this.evidence = new Evidence(file);
    }

    /** The nearest miss of that rule, a thing a line, details indented by two; harmless to a terminal. */
    public List<String> of(Rule rule, NearMiss miss) {
        return lines(rule, miss).stream().map(line -> (line.startsWith(" ") ? "  " : "") + Visible.of(line.strip())).toList();
    }

    private List<String> lines(Rule rule, NearMiss miss) {
        List<String> lines = new ArrayList<>();
        int at = rule.conditions().indexOf(miss.condition());
        lines.add("condition " + (at + 1) + " of " + rule.conditions().size() + " fails, on line "
            + miss.test().map(test -> test.line()).orElse(miss.condition().line()) + ": " + miss.test().map(test -> test.words()).orElse(miss.condition().words()));
        miss.compared().forEach((word, value) -> lines.add("  " + word + " is " + shown(value)));
        lines.add("  " + reason(miss));
        miss.matched().forEach(fact -> lines.add("  before it matched: " + evidence.words(fact)));
        return lines;
    }

    /** A value as a rule would write it; a fact in words. */
    private String shown(Object value) {
        if (value instanceof String text) {
            return "\"" + text + "\"";
        }
        return value instanceof Record ? evidence.words(value) : value.toString();
    }

    private String reason(NearMiss miss) {
        String fact = miss.fact().map(evidence::words).orElse("");
        if (miss.test().isPresent()) {
            return "the nearest fact: " + fact;
        } else if (miss.condition() instanceof Presence presence) {
            return presence.wanted() ? "no fact is there that meets it" : "this fact stands against it: " + fact;
        }
        return "no fact of this type is there";
    }
}
