package io.impasse.finding;

import io.impasse.model.Actor;
import io.impasse.model.Ambiguity;
import java.util.List;

/** Words of the draft are on file as left open on purpose, but how a party reads them is not: it may know of no ambiguity. */
public record AmbiguityNotShared(Ambiguity ambiguity, Actor party) implements OnAmbiguity {

    @Override
    public List<String> parties() {
        return List.of(party.id());
    }

    @Override
    public String actor() {
        return party.id();
    }

    @Override
    public String sentence() {
        String known = ambiguity.readings().isEmpty() ? "" : ": " + read();
        return head() + " is on file as left open on purpose, and no reading of " + party.id() + " is" + known + ".";
    }

    @Override
    public String hint() {
        return "Ask " + party.id() + " how it reads the words; what one side alone knows of is no intended ambiguity.";
    }
}
