package io.impasse.finding;

import io.impasse.model.Provision;
import io.impasse.model.Quote;
import java.util.List;

/** A clause of the draft stands on common ground. */
public record CommonGroundInDraft(Provision provision, CommonGround ground) implements Conclusion {

    @Override
    public Kind kind() {
        return Kind.ZONE;
    }

    @Override
    public String matter() {
        return provision.matter();
    }

    @Override
    public List<String> parties() {
        return ground.parties();
    }

    @Override
    public List<Quote> places() {
        return List.of(provision.quote());
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " " + Words.sets(provision) + ", which " + Words.list(parties())
            + " both accept.";
    }

    @Override
    public String hint() {
        return "Ground that holds already: it can open the talks, or carry a package.";
    }
}
