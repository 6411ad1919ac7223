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
}
