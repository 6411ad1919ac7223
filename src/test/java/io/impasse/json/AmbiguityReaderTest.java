package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.Ambiguity;
import io.impasse.model.InputException;
import io.impasse.model.SourceGrade;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmbiguityReaderTest {
    private static final Node CASE = Tree.yaml("case.yaml", "actors: [ { id: borduria }, { id: alba }, { id: corda } ]\n");
    private static final String ENTRY = """
        ambiguities:
          - words: just peace
            wanted-by: [borduria, alba]
            readings: { borduria: peace by a treaty, alba: peace by a vote }
            since: 2025-01-01
            until: 2026-01-01
            resolver: the joint commission
            source: { address: a letter, grade: text }
        """;

    private static List<Ambiguity> read(String yaml) {
        return new AmbiguityReader(Cast.read(CASE), Vocabularies.small()).read(Tree.yaml("ambiguities.yaml", yaml).get("ambiguities").items());
    }

    private static void fails(String original, String replacement, String message) {
        assertThat(ENTRY).contains(original);
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> read(ENTRY.replace(original, replacement)))
            .withMessage("ambiguities.yaml" + message);
    }

    @Test
    void an_entry_says_who_leaves_what_open_until_when_and_who_resolves_it() {
        Ambiguity entry = read(ENTRY).get(0);
        assertThat(entry.wantedBy()).containsExactly("alba", "borduria");
        assertThat(entry.readers()).containsExactly("alba", "borduria");
        assertThat(entry.readings()).containsEntry("alba", "peace by a vote");
        assertThat(entry.resolver()).isEqualTo("the joint commission");
        assertThat(entry.source().grade()).isEqualTo(SourceGrade.TEXT);
        assertThat(entry.source().date()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(entry.places()).isEmpty();
    }

    @Test
    void an_entry_stands_from_its_first_day_until_its_last() {
        Ambiguity entry = read(ENTRY).get(0);
        assertThat(entry.standsOn(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(entry.standsOn(LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(entry.standsOn(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(entry.standsOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(entry.endedBy(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(entry.endedBy(LocalDate.of(2024, 12, 31))).isFalse();
    }

    @Test
    void an_event_may_end_it() {
        Ambiguity entry = read(ENTRY.replace("until: 2026-01-01", "until: signature")).get(0);
        assertThat(entry.limit().words()).isEqualTo("signature");
        assertThat(entry.standsOn(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @Test
    void it_may_be_of_one_clause_and_one_matter_and_name_nobody_who_resolves_it() {
        Ambiguity entry = read(ENTRY.replace("    resolver: the joint commission\n", "    clause: 4(c)\n    term: withdrawal.extent\n")).get(0);
        assertThat(entry.clause()).isEqualTo("4(c)");
        assertThat(entry.term()).isEqualTo("withdrawal.extent");
        assertThat(entry.resolver()).isEmpty();
    }

    @Test
    void mistakes_are_named() {
        fails("wanted-by: [borduria, alba]", "wanted-by: [borduria, abla]", ":3: unknown actor \"abla\"; did you mean \"alba\"?");
        fails("wanted-by: [borduria, alba]", "wanted-by: []", ":3: nobody wants the words left open; name at least one actor");
        fails("alba: peace by a vote", "abla: peace by a vote", ":4: unknown key \"abla\"; did you mean \"alba\"?");
        fails("until: 2026-01-01", "until: signatur", ":6: unknown event \"signatur\"; did you mean \"signature\"?");
        fails("until: 2026-01-01", "until: 2026-13-01", ":6: \"until\" must be a date such as 2025-11-20, not \"2026-13-01\"");
        fails("until: 2026-01-01", "until: 2025-01-01",
            ":6: the words are left open until 2025-01-01, not after 2025-01-01; \"until\" is the first day on which they no longer are");
        fails("resolver:", "resolvers:", ":7: unknown key \"resolvers\"; did you mean \"resolver\"?");
        fails("resolver: the", "term: withdrawal.extend\n    resolver: the", ":7: unknown issue or term \"withdrawal.extend\"; did you mean \"withdrawal.extent\"?");
        fails("    since: 2025-01-01\n", "", ":2: the key \"since\" is missing; add \"since:\"");
    }

    @Test
    void the_same_words_stand_once_for_the_same_places_and_day() {
        String twice = ENTRY + ENTRY.substring(ENTRY.indexOf('\n') + 1);
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> read(twice))
            .withMessage("ambiguities.yaml:9: \"just peace\" stands twice for the same places and day; it stands first in line 2");
        assertThat(read(ENTRY + ENTRY.substring(ENTRY.indexOf('\n') + 1).replace("resolver:", "clause: \"4\"\n    resolver:"))).hasSize(2);
    }
}
