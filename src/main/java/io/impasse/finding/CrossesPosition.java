package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Strength;
import java.util.List;

/** The draft sets a value that a party does not accept. */
public record CrossesPosition(Provision provision, Position position) implements OnProvision {

    @Override
    public Kind kind() {
        return position.strength() == Strength.RED_LINE ? Kind.RED_LINE : Kind.DEMAND;
    }

    @Override
    public String matter() {
        return position.matter();
    }

    @Override
    public List<String> parties() {
        return List.of(position.party());
    }

    @Override
    public String sentence() {
        return Words.head(provision.quote()) + " " + Words.sets(provision) + "; " + Words.said(position) + ".";
    }

    @Override
    public String hint() {
        return "Accepted there: " + position.term() + Words.about(position.subject()) + " at " + position.accepts().words() + ".";
    }
}
