package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.ChecklistItem;
import io.impasse.model.Force;
import io.impasse.model.InputException;
import io.impasse.model.ReadingRule;
import io.impasse.model.ReadingRule.ValueCase;
import io.impasse.model.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {
    private static final String RULE = """
        issue: withdrawal
        term: withdrawal.extent
        when: { action: [withdraw, pull back], theme: [<armed-forces>], not-force: [open] }
        value:
          - { option: complete, when: [ { any: [all] }, { any: [every] } ] }
          - { option: part }
        of: owner
        in: places
        tags: { foreign: [foreign] }
        reads: [All forces withdraw.]
        does-not-read: [The bank withdraws a note.]
        """;

    @TempDir
    Path rules;

    @BeforeEach
    void vocabulary() {
        write("vocabulary/issues.yaml", """
            issues:
              - id: withdrawal
                title: Withdrawal
                terms:
                  - { id: extent, title: How far, space: choice, ladder: true, options: [none, part, complete] }
                  - { id: distance, title: How far, space: amount, unit: km, ceiling: true }
                  - { id: order, title: When, space: order }
                  - { id: watchers, title: Who, space: actors }
            """);
        write("vocabulary/concepts.yaml", "concepts:\n  armed-forces: [(armed) force, <units>]\n  units: [unit]\n");
        write("vocabulary/units.yaml", "units:\n  km: [km, kilometre]\n  day: [day]\n");
        write("vocabulary/modality.yaml", "modality:\n  obligation: [shall]\n  prohibition: [shall not]\n");
        write("vocabulary/events.yaml", "events:\n  ceasefire: [truce]\n  withdrawal: [withdrawal]\n");
        write("vocabulary/checklist.yaml", "checklist:\n  - { item: watch, title: Who watches, terms: [withdrawal.watchers], cues: [watch] }\n");
        write("reading/extent.yaml", RULE);
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(rules.resolve(file).getParent());
            Files.writeString(rules.resolve(file), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fails(String file, String text, String message) {
        write(file, text);
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> Knowledge.read(rules))
            .withMessage(rules.resolve(file) + message);
    }

    private void failsInRule(String original, String replacement, String message) {
        assertThat(RULE).contains(original);
        fails("reading/extent.yaml", RULE.replace(original, replacement), message);
    }

    @Test
    void vocabulary_is_read() {
        var vocabulary = Knowledge.read(rules).vocabulary();
        assertThat(vocabulary.term("withdrawal.distance"))
            .contains(new Term("withdrawal.distance", "How far", "amount", List.of(), false, true, "km", false));
        assertThat(vocabulary.term("withdrawal.extent"))
            .contains(new Term("withdrawal.extent", "How far", "choice", List.of("none", "part", "complete"), true, false, "", false));
        assertThat(vocabulary.modality()).containsExactly(Map.entry(Force.OBLIGATION, List.of("shall")),
            Map.entry(Force.PROHIBITION, List.of("shall not")));
        assertThat(vocabulary.units()).containsKeys("km", "day");
        assertThat(vocabulary.checklist())
            .containsExactly(new ChecklistItem("watch", "Who watches", List.of("withdrawal.watchers"), List.of(), List.of(), List.of(), List.of("watch")));
        assertThat(vocabulary.nouns()).isEmpty();
    }

    @Test
    void a_reading_rule_is_read() {
        ReadingRule rule = Knowledge.read(rules).readingRules().get(0);
        assertThat(rule.id()).isEqualTo("reading/extent");
        assertThat(rule.term()).isEqualTo("withdrawal.extent");
        assertThat(rule.when()).containsExactly(Map.of("action", List.of("withdraw", "pull back"),
            "theme", List.of("<armed-forces>"), "not-force", List.of("open")));
        assertThat(rule.values()).containsExactly(
            new ValueCase("complete", "", "", List.of(Map.of("any", List.of("all")), Map.of("any", List.of("every")))),
            new ValueCase("part", "", "", List.of()));
        assertThat(rule.tags()).containsEntry("foreign", List.of("foreign"));
    }

    @Test
    void an_order_is_written_with_before() {
        write("reading/order.yaml", """
            issue: withdrawal
            term: withdrawal.order
            when: { any: [truce] }
            value: [ { option: ceasefire before withdrawal } ]
            reads: [a]
            does-not-read: [b]
            """);
        assertThat(Knowledge.read(rules).readingRules().get(1).values().get(0).option()).isEqualTo("ceasefire before withdrawal");
    }

    @Test
    void the_digest_covers_every_file() {
        String before = Knowledge.read(rules).digest();
        write("reading/extent.yaml", RULE.replace("pull back", "pull out"));
        assertThat(Knowledge.read(rules).digest()).isNotEqualTo(before).startsWith("sha256:");
    }

    @Test
    void mistakes_in_the_vocabulary_are_named() {
        fails("vocabulary/nouns.yaml", "noun:\n  a: [b]\n", ":1: unknown key \"noun\"; did you mean \"nouns\"?");
        write("vocabulary/nouns.yaml", "nouns: {}");
        fails("vocabulary/modality.yaml", "modality:\n  obligatoin: [shall]\n",
            ":2: unknown key \"obligatoin\"; did you mean \"obligation\"?");
        vocabulary();
        fails("vocabulary/concepts.yaml", "concepts:\n  a: [<b>]\n  b: [x <a>]\n",
            ":2: the concept \"a\" refers to itself; a phrase of it refers to it, directly or through other concepts");
        vocabulary();
        fails("vocabulary/checklist.yaml", "checklist:\n  - { item: watch, title: W, terms: [withdrawal.watcher] }\n",
            ":2: unknown issue or term \"withdrawal.watcher\"; did you mean \"withdrawal.watchers\"?");
        vocabulary();
        fails("vocabulary/unit.yaml", "unit: {}", ": unknown vocabulary file; did you mean \"units\"?");
    }

    @Test
    void mistakes_in_a_term_are_named() {
        failsInTerm("{ id: t, title: T, space: chioce }", "unknown space \"chioce\"; did you mean \"choice\"?");
        failsInTerm("{ id: t, title: T, space: choice }", "the key \"options\" is missing; add \"options:\"");
        failsInTerm("{ id: t, title: T, space: choice, options: [a] }", "a choice needs at least two options");
        failsInTerm("{ id: t, title: T, space: choice, options: [a, a] }", "the option \"a\" stands twice");
        failsInTerm("{ id: t, title: T, space: amount }", "the key \"unit\" is missing; add \"unit:\"");
        failsInTerm("{ id: t, title: T, space: amount, unit: kn }", "unknown unit \"kn\"; did you mean \"km\"?");
        failsInTerm("{ id: t, title: T, space: places, ladder: true }",
            "\"ladder\" belongs to a term of the space choice, not places; remove it");
        failsInTerm("{ id: a.t, title: T, space: places }", "\"a.t\" is no id; use lower-case letters, digits and hyphens");
    }

    private void failsInTerm(String term, String message) {
        fails("vocabulary/issues.yaml", "issues:\n  - id: i\n    title: I\n    terms:\n      - " + term + "\n",
            ":5: " + message);
    }

    @Test
    void mistakes_in_a_reading_rule_are_named() {
        failsInRule("issue: withdrawal", "issue: withdrawl", ":1: unknown issue \"withdrawl\"; did you mean \"withdrawal\"?");
        failsInRule("withdrawal.extent", "withdrawal.extend",
            ":2: unknown term \"withdrawal.extend\"; did you mean \"withdrawal.extent\"?");
        failsInRule("option: complete", "option: compleet",
            ":5: unknown option of withdrawal.extent \"compleet\"; did you mean \"complete\"?");
        failsInRule("<armed-forces>", "<armed-force>", ":3: unknown concept \"armed-force\"; did you mean \"armed-forces\"?");
        failsInRule("<armed-forces>", "<armed-forces",
            ":3: the phrase \"<armed-forces\" opens a < and does not close it; write <concept>");
        failsInRule("not-force: [open]", "not-force: [opened]", ":3: unknown force \"opened\"; did you mean \"open\"?");
        failsInRule("action:", "acton:", ":3: unknown key \"acton\"; did you mean \"action\"?");
        failsInRule("of: owner", "of: ownr", ":7: unknown value of \"of\" \"ownr\"; did you mean \"owner\"?");
        failsInRule("in: places", "in: place", ":8: unknown value of \"in\" \"place\"; did you mean \"places\"?");
        failsInRule("reads: [All forces withdraw.]", "reads: []", ":10: \"reads\" has no sentence; give at least one");
        failsInRule("reads: [All forces withdraw.]\n", "", ":1: the key \"reads\" is missing; add \"reads:\"");
        failsInRule("term: withdrawal.extent\n", "", ":3: the rule has a value and no term; name the term of the value");
        failsInRule("option: part", "amount: km", ":6: the values of withdrawal.extent are of the kind choice, not amount");
        failsInRule("option: part", "when: { any: [a] }", ":6: a value is one of option, amount, actors; this has 0; give one of them");
        failsInRule("option: part", "option: part, amount: km",
            ":6: a value is one of option, amount, actors; this has 2; give one of them");
        failsInRule("theme: [<armed-forces>]", "quantity: [kilometre]", ":3: unknown unit \"kilometre\"; known are km, day");
    }

    @Test
    void a_missing_rules_folder_is_an_error() {
        Path none = rules.resolve("none");
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> Knowledge.read(none))
            .withMessage(none + ": there is no such directory");
    }

    @Test
    void the_built_in_knowledge_is_that_of_the_repository() {
        assertThat(Knowledge.builtIn()).isEqualTo(Knowledge.read(Path.of("rules")));
    }
}
