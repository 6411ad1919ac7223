package io.impasse.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.impasse.finding.ClauseReading;
import io.impasse.finding.FrameReading;
import io.impasse.finding.FrameReading.Condition;
import io.impasse.finding.FrameReading.Outcome;
import io.impasse.finding.FrameReading.Role;
import io.impasse.finding.FrameReading.Trial;
import io.impasse.json.CaseFiles;
import io.impasse.json.Knowledge;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.ReadingRule;
import io.impasse.model.ReadingRule.ValueCase;
import io.impasse.text.Agreement;
import io.impasse.text.Segmenter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which parts of invented rules hold for invented sentences, and which one is missing. */
class ExplainerTest {
    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("rules"));
    private static final ReadingRule LAMPS = rule("lamps", "withdrawal.extent", "action: light/trim; theme: <heavy-weapons>, lamp; not-any: street", "force: obligation; any: all");

    private static ReadingRule rule(String id, String term, String when, String value) {
        return new ReadingRule("reading/" + id, "withdrawal", term, List.of(roles(when)), List.of(new ValueCase("complete", "", "", List.of(roles(value)))),
            "", "", "", Map.of(), List.of(), List.of());
    }

    private static Map<String, List<String>> roles(String text) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (String role : text.split("; ")) {
            roles.put(role.split(": ")[0], List.of(role.split(": ")[1].split(", ")));
        }
        return roles;
    }

    private static ClauseReading explain(String clauses, ReadingRule... rules) {
        Agreement agreement = Segmenter.segment("-", clauses);
        return new Reader(KNOWLEDGE.vocabulary(), List.of(rules), CaseFiles.read(Path.of("fixtures/reading"), KNOWLEDGE.vocabulary()))
            .explain(agreement, agreement.clauses().get(0));
    }

    private static FrameReading frame(String sentence, ReadingRule... rules) {
        return explain("1. " + sentence + "\n", rules).frames().get(0);
    }

    @Test
    void a_rule_that_matches_tells_its_phrases_and_their_words() {
        FrameReading frame = frame("Alba shall light all its lamps.", LAMPS);

        assertThat(frame.trials()).singleElement().isEqualTo(new Trial("reading/lamps", "withdrawal.extent", Outcome.READ,
            List.of(new Condition("action", List.of("light/trim"), true, "light/trim", ""), new Condition("theme", List.of("<heavy-weapons>", "lamp"), true, "lamp", "lamps")),
            List.of(new Condition("force", List.of("obligation"), true, "obligation", ""), new Condition("any", List.of("all"), true, "all", "all"))));
        assertThat(frame.provisions()).singleElement().extracting(Provision::id, Provision::rule, Provision::option).containsExactly("p1", "reading/lamps", "complete");
    }

    @Test
    void a_rule_that_misses_its_verb_nearly_matches() {
        FrameReading frame = frame("Alba shall sell all its lamps.", LAMPS);

        assertThat(frame.trials()).singleElement().satisfies(trial -> {
            assertThat(trial.outcome()).isEqualTo(Outcome.NEAR);
            assertThat(trial.when()).containsExactly(new Condition("action", List.of("light/trim"), false, "", "sell"),
                new Condition("theme", List.of("<heavy-weapons>", "lamp"), true, "lamp", "lamps"));
        });
        assertThat(frame.provisions()).singleElement().matches(Provision::unread);
    }

    @Test
    void a_rule_that_a_word_stands_against_nearly_matches() {
        assertThat(frame("Alba shall light the street lamps.", LAMPS).trials()).singleElement().extracting(Trial::when).asList()
            .contains(new Condition("not-any", List.of("street"), false, "street", "street"));
    }

    @Test
    void a_rule_that_misses_two_parts_does_not() {
        assertThat(frame("Alba shall sell the street lamps.", LAMPS).trials()).isEmpty();
        assertThat(frame("Alba shall sing.", LAMPS).trials()).isEmpty();
    }

    @Test
    void names_and_particles_alone_bring_no_rule_near() {
        assertThat(frame("Alba shall be proud.", rule("names", "", "theme: <actor>, be; any: lamp", "any: all"), rule("all", "", "any: <actor>; theme: lamp", "any: all")).trials())
            .isEmpty();
    }

    @Test
    void the_three_nearest_are_told_the_one_that_knows_most_words_first() {
        ReadingRule[] rules = IntStream.range(0, 5).mapToObj(i -> rule("r" + i, "", (i == 3 ? "theme: brass lamp" : "theme: lamp") + "; condition: fire", "any: all"))
            .toArray(ReadingRule[]::new);

        assertThat(frame("Alba shall sell the brass lamps.", rules).trials()).extracting(Trial::rule).containsExactly("reading/r3", "reading/r0", "reading/r1");
    }

    @Test
    void what_says_nothing_new_is_told_to_be_unused() {
        FrameReading frame = frame("Alba shall light all its lamps.", LAMPS, rule("light", "", "action: light", "any: all"));

        assertThat(frame.trials()).extracting(Trial::rule, Trial::outcome)
            .containsExactly(tuple("reading/lamps", Outcome.READ), tuple("reading/light", Outcome.UNUSED));
    }

    @Test
    void an_issue_from_above_names_the_rule_that_gave_it() {
        assertThat(explain("1. Brass lamps\n   (a) Borduria shall sing.\n", rule("lamp", "", "theme: lamp", "any: all")).frames().get(0).trials()).singleElement()
            .isEqualTo(new Trial("reading/lamp", "withdrawal", Outcome.HEADING, List.of(new Condition("theme", List.of("lamp"), true, "lamp", "lamps")), List.of()));
        assertThat(explain("1. Alba shall light its lamps. Borduria shall sing.\n", LAMPS).frames().get(1).trials()).singleElement()
            .isEqualTo(new Trial("reading/lamps", "withdrawal", Outcome.BEFORE, List.of(), List.of()));
    }

    @Test
    void the_roles_of_a_frame_are_told_in_its_words() {
        FrameReading frame = frame("If attacked, the Parties shall not move 40 troops into the valley within 3 days of the ceasefire, as Article 5 says.");

        assertThat(frame.roles()).contains(new Role("bearer", List.of("alba", "borduria"), List.of("Parties")),
            new Role("force", List.of("prohibition", "modal"), List.of("shall not")), new Role("action", List.of("move"), List.of("move")),
            new Role("quantity", List.of("personnel", "day"), List.of("40 troops", "3 days")), new Role("time", List.of("ceasefire"), List.of("within 3 days of the ceasefire")),
            new Role("condition", List.of(), List.of("If attacked")), new Role("reference", List.of(), List.of("Article 5")));
    }

    @Test
    void words_without_a_frame_are_listed() {
        ClauseReading reading = explain("1. Lamps\n   (a) Alba shall light its lamps.\n", LAMPS);

        assertThat(reading.frames()).hasSize(1);
        assertThat(reading.frameless()).extracting(Quote::text).containsExactly("Lamps");
    }
}
