package io.impasse.finding;

import java.util.List;

/**
 * The rules that ran.
 *
 * @param cards  of all rules, by id
 * @param digest {@code sha256:...} over all that lay in their folders
 * @param sets   the rule sets they came from: the built-in one, unless it was left out, then that of the user
 */
public record RulesRun(List<RuleCard> cards, String digest, List<RuleSetCard> sets) {
    public RulesRun {
        cards = List.copyOf(cards);
        sets = List.copyOf(sets);
    }
}
