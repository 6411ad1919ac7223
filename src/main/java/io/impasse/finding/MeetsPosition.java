package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Provision;
import java.util.List;

/** The draft gives a party what it asks for. */
public record MeetsPosition(Provision provision, Position position) implements OnProvision {

    @Override
    public Kind kind() {
        return Kind.DEMAND;
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
        return Words.head(provision.quote()) + " " + Words.sets(provision) + ", as asked: " + Words.said(position) + ".";
    }
}
