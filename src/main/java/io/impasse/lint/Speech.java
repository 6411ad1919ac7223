package io.impasse.lint;

import io.impasse.dialect.Expression.Call;
import io.impasse.model.ChecklistItem;
import io.impasse.model.Deadline;
import io.impasse.model.Issue;
import io.impasse.model.Law;
import io.impasse.model.Mention;
import io.impasse.model.Provision;
import io.impasse.model.ReadingRule;
import io.impasse.model.Setting;
import io.impasse.model.Technique;
import io.impasse.model.Term;
import io.impasse.model.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which word of a fact speaks of which list of ids, and what these lists hold. */
record Speech(Vocabulary vocabulary, List<ReadingRule> reading) {
    /** Stands for every type. */
    private static final String ANY = "*.";

    private static final Map<String, Sort> WORDS = Map.ofEntries(
        Map.entry(ANY + "matter", Sort.ISSUE), Map.entry(ANY + "term", Sort.TERM), Map.entry("Bridge.terms", Sort.TERM), Map.entry("Law.terms", Sort.ISSUE_OR_TERM),
        Map.entry(ANY + "option", Sort.OPTION), Map.entry("Law.options", Sort.OPTION), Map.entry("Searched.item", Sort.ITEM), Map.entry("Slot.item", Sort.ITEM),
        Map.entry("Mention.category", Sort.CATEGORY), Map.entry("Waits.step", Sort.EVENT), Map.entry("Waits.awaited", Sort.EVENT), Map.entry("Step.event", Sort.EVENT),
        Map.entry("Provision.startEvent", Sort.EVENT), Map.entry("Setting.profile", Sort.PROFILE), Map.entry("Law.effect", Sort.EFFECT),
        Map.entry("Provision.tags", Sort.TAG), Map.entry(ANY + "technique", Sort.TECHNIQUE), Map.entry("Provision.rule", Sort.READING_RULE));

    /** A list of ids. */
    enum Sort {
        ISSUE("issue"), TERM("term"), ISSUE_OR_TERM("issue or term"), OPTION("option"), ITEM("item of the checklist"), CATEGORY("category of mentions"), EVENT("event"),
        PROFILE("profile"), EFFECT("effect of a law"), TAG("tag"), TECHNIQUE("technique"), READING_RULE("reading rule");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** As messages name one of them. */
        String words() {
            return words;
        }
    }

    /** What that word speaks of; empty: of something that is not listed. */
    static Optional<Sort> of(Call word) {
        String name = word.method().getName();
        return Stream.of(word.target().type().raw().getSimpleName() + "." + name, ANY + name).filter(WORDS::containsKey).map(WORDS::get).findFirst();
    }

    /** All ids of that sort. */
    SortedSet<String> known(Sort sort) {
        Stream<String> ids = switch (sort) {
            case ISSUE -> vocabulary.issues().stream().map(Issue::id);
            case TERM -> terms().map(Term::id);
            case ISSUE_OR_TERM -> vocabulary.issues().stream().flatMap(Issue::ids);
            case OPTION -> terms().flatMap(term -> term.options().stream());
            case ITEM -> vocabulary.checklist().stream().map(ChecklistItem::item);
            case CATEGORY -> both(vocabulary.mentions().keySet(), Mention.FOUND);
            case EVENT -> both(vocabulary.events().keySet(), List.of(Deadline.OTHER));
            case PROFILE -> Setting.PROFILES.stream();
            case EFFECT -> Law.EFFECTS.stream();
            case TAG -> both(reading.stream().flatMap(rule -> rule.tags().keySet().stream()).toList(), List.of(Provision.IMPLIED, Provision.UNIVERSAL));
            case TECHNIQUE -> vocabulary.techniques().stream().map(Technique::id);
            case READING_RULE -> reading.stream().map(ReadingRule::id);
        };
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    /** The options of these terms. */
    SortedSet<String> options(Collection<?> terms) {
        return terms().filter(term -> terms.contains(term.id())).flatMap(term -> term.options().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Term> terms() {
        return vocabulary.issues().stream().flatMap(issue -> issue.terms().stream());
    }

    private static Stream<String> both(Collection<String> some, Collection<String> more) {
        return Stream.concat(some.stream(), more.stream());
    }
}
