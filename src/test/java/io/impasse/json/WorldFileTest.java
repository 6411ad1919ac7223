package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.Actor;
import io.impasse.model.Amount;
import io.impasse.model.Cycle;
import io.impasse.model.InputException;
import io.impasse.model.Mention;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.model.Searched;
import io.impasse.model.Setting;
import io.impasse.model.Waits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldFileTest {
    private static final Path FULL = Path.of("src/test/resources/worlds/full.yaml");
    private final World world = WorldFile.read(FULL, Vocabularies.small());

    @TempDir
    Path dir;

    private void fails(String yaml, String message) throws IOException {
        Path file = Files.writeString(dir.resolve("w.yaml"), yaml);
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> WorldFile.read(file, Vocabularies.small()))
            .withMessage(file + message);
    }

    @Test
    void a_world_becomes_facts() {
        assertThat(world.title()).isEqualTo("A draft crosses a red line");
        assertThat(world.setting()).isEqualTo(new Setting("settlement", LocalDate.of(2025, 11, 23)));
        assertThat(world.facts()).extracting(fact -> fact.getClass().getSimpleName())
            .containsExactly("Provision", "Provision", "Mention", "Waits", "Cycle", "Searched");
        assertThat(world.allFacts()).hasSize(1 + 4 + 1 + 6).hasAtLeastOneElementOfType(Actor.class)
            .hasAtLeastOneElementOfType(Position.class);
    }

    @Test
    void quotes_stand_where_they_say() {
        Provision limit = (Provision) world.facts().get(0);
        Mention mention = (Mention) world.facts().get(2);
        for (Quote quote : new Quote[] {limit.quote(), limit.deadline().orElseThrow().quote(), limit.exceptions().get(0),
            mention.quote()}) {
            assertThat(world.text().substring(quote.start(), quote.end())).isEqualTo(quote.text());
        }
        assertThat(mention.quote().start()).isBetween(limit.quote().start(), limit.quote().end());
    }

    @Test
    void a_provision_has_its_value_subject_and_deadline() {
        Provision limit = (Provision) world.facts().get(0);
        assertThat(limit.value()).contains(Amount.exactly(600_000, "personnel"));
        assertThat(limit.matter()).isEqualTo("force-limits");
        assertThat(limit.subject().in()).containsExactly("north", "south");
        assertThat(limit.deadline().orElseThrow().withoutStart()).isTrue();
        Provision elections = (Provision) world.facts().get(1);
        assertThat(elections.deadline().orElseThrow().date()).contains(LocalDate.of(2026, 5, 1));
    }

    @Test
    void positions_spell_out_groups_and_have_ids() {
        Position first = world.positions().get(0);
        assertThat(first.id()).isEqualTo("alba.force-limits.personnel.2025-11-20");
        assertThat(first.subject().of()).containsExactly("alba", "borduria");
        assertThat(first.accepts()).isEqualTo(Amount.unlimited("personnel"));
        assertThat(first.rejects((Provision) world.facts().get(0))).isTrue();
    }

    @Test
    void mistakes_are_named() throws IOException {
        String head = "title: T\nas-of: 2025-01-01\n";
        fails(head + "colour: red\n", ":3: unknown key \"colour\"; the keys here are title, as-of, profile, actors, places, "
            + "positions, provisions, mentions, waits, cycles, lookalikes, searched, ...");
        fails(head + "profile: settlment\n", ":3: unknown profile \"settlment\"; did you mean \"settlement\"?");
        fails(head + "provisions:\n  - {clause: '1', quote: q, force: obligation, value: 5}\n",
            ":4: the provision has a value and no term; name the term of the value");
        fails(head + "provisions:\n  - {clause: '1', quote: q, force: duty}\n",
            ":4: unknown force \"duty\"; it is one of obligation, prohibition, permission, declaration, expectation, "
                + "exemption, definition, open");
        fails(head + "provisions:\n  - {clause: '1', quote: q, force: open, obligors: [alba]}\n",
            ":4: unknown actor \"alba\"");
        fails(head + "provisions:\n  - {clause: '1', quote: q, force: open, term: withdrawal.extend}\n",
            ":4: unknown term \"withdrawal.extend\"; did you mean \"withdrawal.extent\"?");
        fails(head + "provisions:\n  - {clause: '1', quote: q, force: open, term: elections.x, issue: elections}\n",
            ":4: unknown term \"elections.x\"");
        fails(head + "provisions:\n  - {clause: '1', quote: q, force: open, term: withdrawal.extent, issue: withdrawal}\n",
            ":4: the provision has both an issue and a term; the term says the issue");
    }
}
