package io.impasse.reading;

import io.impasse.model.ReadingRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One reading rule, compiled: whether it reads a frame, and with which value case. */
final class RuleMatcher {
    private final ReadingRule rule;
    private final List<Condition> when;
    private final List<Case> values = new ArrayList<>();
    private final List<Tagging> tags = new ArrayList<>();

    private record Case(ReadingRule.ValueCase value, List<Condition> when) {}

    private record Tagging(String tag, PhraseSet phrases) {}

    RuleMatcher(ReadingRule rule, PhraseBook book) {
        this.rule = rule;
        this.when = conditions(rule.when(), book);
        rule.values().forEach(value -> values.add(new Case(value, conditions(value.when(), book))));
        rule.tags().forEach((tag, phrases) -> tags.add(new Tagging(tag, book.set(phrases))));
    }

    ReadingRule rule() {
        return rule;
    }

    /** The alternatives of which one must hold. */
    List<Condition> when() {
        return when;
    }

    boolean reads(Facets frame) {
        return any(when, frame);
    }

    /** The first value case that fits. */
    Optional<ReadingRule.ValueCase> value(Facets frame) {
        return fitting(frame).map(Case::value);
    }

    /** The alternatives of which one holds when that value case fits; empty: it fits always, or none does. */
    List<Condition> valueWhen(Facets frame) {
        return fitting(frame).map(Case::when).orElse(List.of());
    }

    private Optional<Case> fitting(Facets frame) {
        return values.stream().filter(value -> any(value.when(), frame)).findFirst();
    }

    /** The tags whose phrases stand in the frame. */
    List<String> tags(Facets frame) {
        return tags.stream().filter(tag -> frame.has("any", tag.phrases())).map(Tagging::tag).toList();
    }

    /** The phrases of the rule that the frame uses. */
    Stream<PhraseUse> uses(Facets frame) {
        Stream<PhraseUse> reading = when.stream().flatMap(condition -> uses(condition, frame));
        if (!reads(frame)) {
            return reading;
        }
        Stream<PhraseUse> valued = values.stream().flatMap(value -> value.when().stream()).flatMap(condition -> uses(condition, frame));
        Stream<PhraseUse> tagged = tags.stream().flatMap(tag -> new Role("any", false, Set.of(), tag.phrases()).in(frame).map(phrase -> use(PhraseUse.TAGS, phrase)));
        return Stream.of(reading, valued, tagged).flatMap(uses -> uses);
    }

    private Stream<PhraseUse> uses(Condition condition, Facets frame) {
        return condition.roles().stream().filter(role -> condition.roles().stream().allMatch(other -> other == role || other.holds(frame)))
            .flatMap(role -> role.in(frame).map(phrase -> use(role.key(), phrase)));
    }

    private PhraseUse use(String role, String phrase) {
        return new PhraseUse(rule.id(), role, phrase);
    }

    private static boolean any(List<Condition> alternatives, Facets frame) {
        for (Condition condition : alternatives) {
            if (condition.holds(frame)) {
                return true;
            }
        }
        return alternatives.isEmpty();
    }

    private static List<Condition> conditions(List<Map<String, List<String>>> alternatives, PhraseBook book) {
        return alternatives.stream().map(roles -> Condition.compile(roles, book)).toList();
    }

    /** One alternative: every role must hold. */
    record Condition(List<Role> roles) {
        static Condition compile(Map<String, List<String>> roles, PhraseBook book) {
            return new Condition(roles.entrySet().stream().map(entry -> Role.compile(entry.getKey(), entry.getValue(), book)).toList());
        }

        boolean holds(Facets frame) {
            for (Role role : roles) {
                if (!role.holds(frame)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One role with its phrases. */
    record Role(String name, boolean negative, Set<String> ids, PhraseSet phrases) {
        private static final Set<String> BY_ID = Set.of("place", "force", "quantity", "style");

        static Role compile(String key, List<String> values, PhraseBook book) {
            boolean negative = key.startsWith("not-");
            String name = negative ? key.substring(4) : key;
            return new Role(name, negative, new LinkedHashSet<>(values), BY_ID.contains(name) ? PhraseSet.EMPTY : book.set(values));
        }

        boolean holds(Facets frame) {
            return matches(frame) != negative;
        }

        /** Its name, after {@code not-} if it is negative. */
        String key() {
            return (negative ? "not-" : "") + name;
        }

        /** Those of its phrases or ids that the frame has, each looked for by itself. */
        Stream<String> in(Facets frame) {
            return byId() ? ids.stream().filter(frame.ids(name)::contains)
                : phrases.phrases().stream().filter(phrase -> single(phrase).matches(frame)).map(Phrase::source);
        }

        private Role single(Phrase phrase) {
            return new Role(name, negative, Set.of(phrase.source()), new PhraseSet(PhraseSet.EMPTY.number(), List.of(phrase)));
        }

        /** Whether it asks for ids rather than for words. */
        boolean byId() {
            return BY_ID.contains(name);
        }

        private boolean matches(Facets frame) {
            if (byId()) {
                return frame.ids(name).stream().anyMatch(ids::contains);
            }
            return name.equals("action") ? frame.acts(ids, phrases) : frame.has(name, phrases);
        }
    }
}
