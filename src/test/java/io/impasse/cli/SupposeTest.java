package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.cli.Program.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code impasse what-must-move} and {@code impasse what-if} as processes. */
class SupposeTest {
    private static final String[] DAY = {"--as-of", "2025-12-24"};

    @TempDir
    private Path folder;

    private static Outcome run(Object... arguments) {
        return new Program().run(arguments);
    }

    @Test
    void tellsWhoMustMoveForAValueOfATerm() {
        Outcome outcome = run("what-must-move", "territory.status=recognised-de-facto", "--in", "donetsk", DAY[0], DAY[1]);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.text()).startsWith("What must move for territory.status in donetsk at recognised-de-facto to stand, as of 2025-12-24\n")
            .contains("- European Union rules out recognising Russian control in advance (red line, 2025-11-23, press:", "- Ukraine rules out any recognition",
                "is 1 step\n      away: Russia says de facto recognition is not enough").doesNotContain("- Russia rules out concessions");
    }

    @Test
    void tellsWhoMustMoveForAClause() {
        Outcome outcome = run("what-must-move", "6", Program.DRAFT, "-f", "json");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.text()).contains("\"term\": \"force-limits.personnel\"", "\"says\": \"rules out any limit on the size of its forces\"", "\"moves\": [");
    }

    @Test
    void nothingStandsInTheWayOfWhatAllAccept() {
        assertThat(run("what-must-move", "prisoners.exchange=all-for-all", DAY[0], DAY[1]).text())
            .isEqualTo("What must move for prisoners.exchange at all-for-all to stand, as of 2025-12-24\n\n"
                + "no red line in its way, 0 missed among demands and preferences; case ukraine-russia as of 2025-12-24\n");
    }

    @Test
    void aChangedPositionEndsAConflict() {
        Outcome outcome = run("what-if", DAY[0], DAY[1], "--change", "party: russia, term: foreign-forces.presence, strength: demand");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.text()).contains("  conflicts of red lines  11      10\n", "CONFLICTS THAT ARE GONE\n\n  Conflict 1: foreign-forces.presence\n")
            .contains("Russia on foreign-forces.presence: would accept banned or").doesNotContain("CONFLICTS THAT ARE NEW");
    }

    @Test
    void aPatchMayChangeSeveralPositionsAndADraftIsCheckedAgain() throws IOException {
        Path patch = Files.writeString(folder.resolve("patch.yaml"), """
            changes:
              - { party: ukraine, term: force-limits.personnel, drop: true }
              - { party: ukraine, term: territory.status, in: [donetsk], accepts: [deferred, frozen-line, recognised-de-facto], strength: demand }
            """);

        Outcome outcome = run("what-if", "--patch", patch, Program.DRAFT);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.text()).contains("FINDINGS THAT ARE GONE", "Point 6 sets force-limits.personnel of ukraine at 600,000", "would no longer hold it",
            "territory.status in donetsk: ");
    }

    @Test
    void refusesWhatItCannotSuppose() throws IOException {
        assertRefused("6: a clause needs the draft that has it", "what-must-move", "6");
        assertRefused("99: the draft has no such clause; did you mean \"19\"?", "what-must-move", "99", Program.DRAFT);
        assertRefused("unknown option \"defered\" of territory.status; did you mean \"deferred\"?", "what-must-move", "territory.status=defered");
        assertRefused("unknown term \"teritory.status\"; did you mean \"territory.status\"?", "what-must-move", "teritory.status=deferred");
        assertRefused("unknown place \"donetzk\"; did you mean \"donetsk\"?", "what-must-move", "territory.status=deferred", "--in", "donetzk");
        assertRefused("what-if: no change is given; give --change or --patch", "what-if");
        assertRefused("no position of russia on force-limits.personnel stands on 2025-12-24", "what-if", DAY[0], DAY[1], "--change", "party: russia, term: force-limits.personnel, accepts: 5");
        assertRefused("this changes nothing; give accepts, strength, or drop: true", "what-if", "--change", "party: russia, term: force-limits.personnel");
        assertRefused("unknown key \"acepts\"; did you mean \"accepts\"?", "what-if", "--change", "party: russia, term: force-limits.personnel, acepts: 5");
        assertRefused("patch.yaml:1: the patch names no change", "what-if", "--patch", Files.writeString(folder.resolve("patch.yaml"), "changes: []\n"));
        assertRefused("missing.yaml", "what-if", "--patch", folder.resolve("missing.yaml"));
    }

    private static void assertRefused(String message, Object... arguments) {
        Outcome outcome = run(arguments);

        assertThat(outcome.err()).startsWith("impasse: ").contains(message).hasLineCount(1);
        assertThat(outcome.text()).isEmpty();
        assertThat(outcome.exit()).isEqualTo(2);
    }
}
