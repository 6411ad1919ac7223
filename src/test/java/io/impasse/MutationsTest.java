package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MutationsTest {
    @Test
    void aSpoiledDraftIsReadWithoutAFaultAndQuotedAsItStands() throws IOException {
        Mutations mutations = new Mutations(20_251_120);
        for (int text = 0; text < 200; text++) {
            mutations.check();
        }
        assertThat(mutations.read()).isGreaterThan(100);
    }

    @Test
    void oneActAllowedAndBannedManyTimesIsReportedAFewTimesForEachPermission() {
        int often = 300;
        StringBuilder draft = new StringBuilder("Pact\n\n");
        for (int pair = 1; pair <= often; pair++) {
            draft.append(2 * pair - 1).append(". Russia may fly drones.\n").append(2 * pair).append(". Russia shall not fly drones.\n");
        }

        long pairs = Analyzer.builtIn().check("pact.txt", draft.toString()).findings().stream()
            .filter(finding -> finding.rule().id().equals("drafting/act-allowed-and-banned")).count();

        assertThat(pairs).isBetween((long) often, 3L * often);
    }
}
