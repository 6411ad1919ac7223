package io.impasse.finding;

import io.impasse.model.Ambiguity;
import io.impasse.model.Mention;
import java.util.List;

/** Words of the draft are left open on purpose, for a time, and somebody will say what they mean. */
public record IntendedAmbiguity(Ambiguity ambiguity) implements OnAmbiguity {

    /** Whether the words are those of the mention, or share one with it. */
    public boolean covers(Mention mention) {
        return ambiguity.covers(mention);
    }

    @Override
    public List<String> parties() {
        return ambiguity.readers();
    }

    @Override
    public String sentence() {
        return head() + " is left open on purpose, as " + Words.list(ambiguity.wantedBy()) + " want" + (ambiguity.wantedBy().size() == 1 ? "s" : "")
            + ": " + read() + ". It stays open until " + ambiguity.limit().words() + ", and " + ambiguity.resolver() + " resolves it.";
    }

    @Override
    public String hint() {
        return "Keep the day and the way to a common reading in the text, or in a paper that both sides have signed.";
    }
}
