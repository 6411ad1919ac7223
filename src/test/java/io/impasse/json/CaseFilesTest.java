package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.Actors;
import io.impasse.model.Amount;
import io.impasse.model.Case;
import io.impasse.model.Choice;
import io.impasse.model.DraftInfo;
import io.impasse.model.InputException;
import io.impasse.model.Order;
import io.impasse.model.Period;
import io.impasse.model.Places;
import io.impasse.model.Position;
import io.impasse.model.Source;
import io.impasse.model.SourceGrade;
import io.impasse.model.Strength;
import io.impasse.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {
    private static final String CASE = """
        id: alba-borduria
        title: Alba and Borduria
        actors:
          - { id: alba, title: Alba, names: [=Alba], adjectives: [=Alban], party: true, signs: true, adversaries: [borduria] }
          - { id: borduria, names: [=Borduria], party: true, signs: true }
          - { id: corda, legal-person: false }
          - { id: both, members: [alba, borduria] }
        places:
          - { id: north, names: [the North] }
          - { id: south }
          - { id: isle, members: [north, south] }
        drafts:
          - { file: one.txt, title: One, date: 2025-11-20, profile: framework }
        """;
    private static final String POSITION = """
        positions:
          - party: alba
            term: withdrawal.extent
            of: [both]
            in: [isle]
            accepts: [complete]
            strength: red-line
            condition: only if Corda agrees
            from: 2025-11-20
            until: 2025-12-24
            says: wants a complete withdrawal
            source: { address: "https://example.org/a", grade: official }
        """;

    @TempDir
    Path dir;

    private Case read(String file, String positions) throws IOException {
        Files.writeString(dir.resolve("case.yaml"), file);
        Files.writeString(dir.resolve("positions.yaml"), positions);
        return CaseFiles.read(dir, Vocabularies.small());
    }

    private void failsInCase(String original, String replacement, String message) {
        assertThat(CASE).contains(original);
        fails(() -> read(CASE.replace(original, replacement), POSITION), dir.resolve("case.yaml") + message);
    }

    private void failsInPosition(String original, String replacement, String message) {
        assertThat(POSITION).contains(original);
        fails(() -> read(CASE, POSITION.replace(original, replacement)), dir.resolve("positions.yaml") + message);
    }

    private static void fails(ThrowingCallable action, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(action).withMessage(message);
    }

    private Value accepted(String term, String value) throws IOException {
        return read(CASE, POSITION.replace("withdrawal.extent", term).replace("[complete]", value)).positions().get(0).accepts();
    }

    @Test
    void a_case_is_read() throws IOException {
        Case file = read(CASE, POSITION);
        assertThat(file.id()).isEqualTo("alba-borduria");
        assertThat(file.actors()).extracting("id").containsExactly("alba", "borduria", "corda", "both");
        assertThat(file.actors().get(0).party()).isTrue();
        assertThat(file.actors().get(1).title()).isEqualTo("borduria");
        assertThat(file.actors().get(2).legalPerson()).isFalse();
        assertThat(file.drafts()).containsExactly(new DraftInfo("one.txt", "One", LocalDate.of(2025, 11, 20), "framework"));
    }

    @Test
    void a_position_is_read() throws IOException {
        Position position = read(CASE, POSITION).positions().get(0);
        assertThat(position.id()).isEqualTo("alba.withdrawal.extent.2025-11-20");
        assertThat(position.strength()).isEqualTo(Strength.RED_LINE);
        assertThat(position.subject().of()).containsExactly("alba", "borduria");
        assertThat(position.subject().in()).containsExactly("north", "south");
        assertThat(position.until()).contains(LocalDate.of(2025, 12, 24));
        assertThat(position.source())
            .isEqualTo(new Source(LocalDate.of(2025, 11, 20), "https://example.org/a", SourceGrade.OFFICIAL));
    }

    @Test
    void positions_of_one_party_term_and_day_have_different_ids() throws IOException {
        String twice = POSITION + POSITION.substring(POSITION.indexOf('\n') + 1);
        assertThat(read(CASE, twice).positions()).extracting(Position::id)
            .containsExactly("alba.withdrawal.extent.2025-11-20", "alba.withdrawal.extent.2025-11-20.2");
    }

    @Test
    void values_are_written_in_the_syntax_of_their_space() throws IOException {
        assertThat(accepted("withdrawal.extent", "[part, none]")).isEqualTo(Choice.of(Set.of("none", "part")));
        assertThat(accepted("withdrawal.extent", "{ not: [none] }")).isEqualTo(Choice.of(Set.of("part", "complete")));
        assertThat(accepted("force-limits.personnel", "600000")).isEqualTo(Amount.exactly(600_000, "personnel"));
        assertThat(accepted("force-limits.personnel", "unlimited")).isEqualTo(Amount.unlimited("personnel"));
        assertThat(accepted("force-limits.personnel", "{ min: 800000, qualifier: peacetime }"))
            .isEqualTo(new Amount(800_000, Double.POSITIVE_INFINITY, "personnel", "peacetime"));
        assertThat(accepted("withdrawal.distance", "{ max: 50 }")).isEqualTo(new Amount(0, 50, "km", ""));
        assertThat(accepted("withdrawal.deadline", "{ length: 100, unit: day, start: signature }"))
            .isEqualTo(new Period(100, "day", "signature"));
        assertThat(accepted("withdrawal.order", "{ before: ceasefire, after: withdrawal }"))
            .isEqualTo(new Order("ceasefire", "withdrawal"));
        assertThat(accepted("withdrawal.regions", "[isle]").words()).isEqualTo(new Places(sorted("north", "south")).words());
        assertThat(accepted("withdrawal.regions", "{ not: [south] }")).isEqualTo(new Places(sorted("north")));
        assertThat(accepted("monitoring.monitor", "{ not: [both] }")).isEqualTo(new Actors(sorted("corda")));
    }

    private static SortedSet<String> sorted(String... ids) {
        return new TreeSet<>(Set.of(ids));
    }

    @Test
    void the_digest_depends_on_the_words_and_not_on_the_line_ends() throws IOException {
        String digest = read(CASE, POSITION).digest();
        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(read(CASE.replace("\n", "\r\n"), POSITION).digest()).isEqualTo(digest);
        assertThat(read(CASE, POSITION.replace("wants", "demands")).digest()).isNotEqualTo(digest);
    }

    @Test
    void a_folder_that_is_no_case_is_an_error() throws IOException {
        Path none = dir.resolve("none");
        fails(() -> CaseFiles.read(none, Vocabularies.small()), none + ": there is no such directory");
        String remedy = "; a case is a directory with case.yaml and positions.yaml";
        fails(() -> CaseFiles.read(dir, Vocabularies.small()), dir + ": the directory has no case.yaml" + remedy);
        Files.writeString(dir.resolve("case.yaml"), CASE);
        fails(() -> CaseFiles.read(dir, Vocabularies.small()), dir + ": the directory has no positions.yaml" + remedy);
    }

    @Test
    void mistakes_in_the_case_are_named() {
        failsInCase("title: Alba and", "tilte: Alba and", ":2: unknown key \"tilte\"; did you mean \"title\"?");
        failsInCase("id: alba-borduria", "id: Alba", ":1: \"Alba\" is no id; use lower-case letters, digits and hyphens");
        failsInCase("{ id: corda,", "{ id: alba,", ":6: the actor \"alba\" stands twice; it stands first in line 4");
        failsInCase("{ id: south }", "{ id: north }", ":10: the place \"north\" stands twice; it stands first in line 9");
        failsInCase("party: true, signs: true, adv", "party: yes, adv", ":4: \"party\" must be true or false, not \"yes\"");
        failsInCase("adversaries: [borduria]", "adversaries: [bordurai]",
            ":4: unknown actor \"bordurai\"; did you mean \"borduria\"?");
        failsInCase("members: [north, south]", "members: [nort]", ":11: unknown place \"nort\"; did you mean \"north\"?");
        failsInCase("profile: framework", "profile: frame", ":13: unknown profile \"frame\"; "
            + "known are ceasefire, framework, settlement");
        failsInCase("date: 2025-11-20", "date: yesterday", ":13: \"date\" must be a date such as 2025-11-20, not \"yesterday\"");
        failsInCase("file: one.txt", "file: drafts/one.txt",
            ":13: \"drafts/one.txt\" is a path; write the name of the file only");
        failsInCase("file: one.txt, ", "", ":13: the key \"file\" is missing; add \"file:\"");
    }

    @Test
    void groups_that_contain_themselves_are_named() {
        String remedy = "; a group cannot contain itself, directly or through its members";
        failsInCase("members: [alba, borduria]", "members: [both]", ":7: the actor \"both\" is a member of itself" + remedy);
        failsInCase("{ id: corda,", "{ id: corda, members: [all] }\n  - { id: all, members: [corda] }\n  - { id: delta,",
            ":6: the actor \"corda\" is a member of itself" + remedy);
        failsInCase("members: [north, south]", "members: [north, isle]",
            ":11: the place \"isle\" is a member of itself" + remedy);
    }

    @Test
    void mistakes_in_a_position_are_named() {
        failsInPosition("strength:", "strenght:", ":7: unknown key \"strenght\"; did you mean \"strength\"?");
        failsInPosition("party: alba", "party: alva", ":2: unknown actor \"alva\"; did you mean \"alba\"?");
        failsInPosition("of: [both]", "of: [bothe]", ":4: unknown actor \"bothe\"; did you mean \"both\"?");
        failsInPosition("in: [isle]", "in: [ilse]", ":5: unknown place \"ilse\"; did you mean \"isle\"?");
        failsInPosition("withdrawal.extent", "withdrawal.extend",
            ":3: unknown term \"withdrawal.extend\"; did you mean \"withdrawal.extent\"?");
        failsInPosition("withdrawal.extent", "withdrawal.colour", ":3: unknown term \"withdrawal.colour\"; the terms of withdrawal "
            + "are extent, deadline, regions, order, distance");
        failsInPosition("withdrawal.extent", "withdrawl.extent",
            ":3: unknown term \"withdrawl.extent\"; did you mean \"withdrawal.extent\"?");
        failsInPosition("[complete]", "[compleet]",
            ":6: unknown option \"compleet\" of withdrawal.extent; did you mean \"complete\"?");
        failsInPosition("[complete]", "[full-withdrawl]",
            ":6: unknown option \"full-withdrawl\" of withdrawal.extent; its options are none, part, complete");
        failsInPosition("[complete]", "complete", ":6: \"accepts\" must be a list, not \"complete\"; write [complete]");
        failsInPosition("[complete]", "[]",
            ":6: no option of withdrawal.extent is named; its options are none, part, complete");
        failsInPosition("[complete]", "{ not: [none, part, complete] }",
            ":6: no option of withdrawal.extent is left; leave some out of \"not\"");
        failsInPosition("red-line", "redline", ":7: unknown strength \"redline\"; did you mean \"red-line\"?");
        failsInPosition("grade: official", "grade: rumour",
            ":12: unknown grade \"rumour\"; it is one of text, official, press, headline, anonymous");
        failsInPosition("until: 2025-12-24", "until: 2025-11-20", ":10: the position ends on 2025-11-20, not after it begins on "
            + "2025-11-20; \"until\" is the first day on which it no longer stands");
    }

    @Test
    void mistakes_in_a_value_are_named() {
        failsInValue("force-limits.personnel", "{ min: 900000, max: 800000 }", "\"min\" is larger than \"max\"; swap them");
        failsInValue("force-limits.personnel", "{ qualifier: peacetime }",
            "the amount has neither \"min\" nor \"max\"; give one of them");
        failsInValue("force-limits.personnel", "-5", "an amount cannot be negative");
        failsInValue("force-limits.personnel", "many",
            "\"accepts\" must be a number, not \"many\"; write digits only, such as 800000 or 0.4");
        failsInValue("withdrawal.deadline", "{ length: 100, unit: days }", "unknown unit \"days\"; did you mean \"day\"?");
        failsInValue("withdrawal.deadline", "{ length: 100, unit: day, start: signatur }",
            "unknown event \"signatur\"; did you mean \"signature\"?");
        failsInValue("withdrawal.order", "{ before: ceasefire, after: ceasefire }", "\"ceasefire\" cannot come before itself");
        failsInValue("monitoring.monitor", "{ not: [both, corda] }", "no actor is left; leave some out of \"not\"");
        failsInValue("withdrawal.regions", "[nort]", "unknown place \"nort\"; did you mean \"north\"?");
    }

    private void failsInValue(String term, String value, String message) {
        String positions = POSITION.replace("withdrawal.extent", term).replace("[complete]", value);
        fails(() -> read(CASE, positions), dir.resolve("positions.yaml") + ":6: " + message);
    }

    @Test
    void the_case_none_knows_nothing() {
        assertThat(CaseFiles.none().id()).isEqualTo("none");
        assertThat(CaseFiles.none().actors()).isEmpty();
        assertThat(CaseFiles.none().digest())
            .isEqualTo("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(CaseFiles.builtIn("none", Vocabularies.small())).isEqualTo(CaseFiles.none());
    }

    @Test
    void the_built_in_cases_are_those_of_the_repository() {
        Path cases = Path.of("fixtures/cases");
        assertThat(CaseFiles.builtInIds()).isNotEmpty().contains(CaseFiles.defaultCase());
        for (String id : CaseFiles.builtInIds()) {
            assertThat(CaseFiles.builtIn(id, Knowledge.builtIn().vocabulary())).isEqualTo(CaseFiles.read(cases.resolve(id), Knowledge.builtIn().vocabulary()));
        }
    }

    @Test
    void an_unknown_built_in_case_is_an_error_that_lists_them() {
        String id = CaseFiles.defaultCase();
        String list = "the built-in cases are " + String.join(", ", CaseFiles.builtInIds()) + " and none";
        String near = id.substring(0, id.length() - 1);
        fails(() -> CaseFiles.builtIn(near, Vocabularies.small()),
            "--case: unknown case \"" + near + "\"; did you mean \"" + id + "\"? " + list);
        fails(() -> CaseFiles.builtIn("zzzzzzzzzzzzzzzzzzzzzzzz", Vocabularies.small()),
            "--case: unknown case \"zzzzzzzzzzzzzzzzzzzzzzzz\"; " + list);
    }
}
