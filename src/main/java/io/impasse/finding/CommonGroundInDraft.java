package io.impasse.finding;

import io.impasse.model.Provision;
import java.util.List;

/** A clause of the draft stands on common ground. */
public record CommonGroundInDraft(Provision provision, CommonGround ground) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.ZONE;
    }

    @Override
    public List<String> parties() {
        return ground.parties();
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
