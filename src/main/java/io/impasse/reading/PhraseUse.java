package io.impasse.reading;

import io.impasse.model.ReadingRule;
import io.impasse.model.ReadingRule.ValueCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A phrase in its place.
 *
 * @param list   id of a reading rule, or a list of the vocabulary such as {@code concepts/fighting}
 * @param role   such as {@code theme} or {@code not-any}, or {@link #TAGS}, in a reading rule; empty: in the vocabulary
 * @param phrase as it is written there
 */
public record PhraseUse(String list, String role, String phrase) {
    /** In the place of a role: the phrase sets a tag. */
    static final String TAGS = "tags";
    private static final String NOT = "not-";

    /** All phrases and ids of a rule, in its order, each once for a role. */
    public static Set<PhraseUse> of(ReadingRule rule) {
        Set<PhraseUse> all = new LinkedHashSet<>();
        Stream<Map<String, List<String>>> conditions = Stream.concat(rule.when().stream(), rule.values().stream().map(ValueCase::when).flatMap(List::stream));
        conditions.forEach(roles -> roles.forEach((role, phrases) -> phrases.forEach(phrase -> all.add(new PhraseUse(rule.id(), role, phrase)))));
        rule.tags().values().forEach(phrases -> phrases.forEach(phrase -> all.add(new PhraseUse(rule.id(), TAGS, phrase))));
        return all;
    }

    /** Whether it keeps a rule from reading. */
    public boolean negative() {
        return role.startsWith(NOT);
    }
}
