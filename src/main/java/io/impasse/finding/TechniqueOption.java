package io.impasse.finding;

import io.impasse.model.Bridge;
import io.impasse.model.Position;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A technique could bridge what divides two parties, or untie what the draft ties up. An option, never advice. */
public record TechniqueOption(Bridge bridge, String matter, List<String> parties) implements Conclusion {

    /** Between two parties, by id. */
    public TechniqueOption(Bridge bridge, String one, String other) {
        this(bridge, bridge.matter(), Stream.of(one, other).sorted().toList());
    }

    /** For the draft itself. */
    public TechniqueOption(Bridge bridge) {
        this(bridge, bridge.matter(), List.of());
    }

    @Override
    public Kind kind() {
        return Kind.TECHNIQUE;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public boolean ofAgreement() {
        return bridge.occasion().ofDraft();
    }

    @Override
    public String sentence() {
        return "An option" + (matter.isEmpty() ? "" : " on " + matter) + ": " + bridge.title() + "; " + reason() + ".";
    }

    /** Why it is one, in words that can stand alone. */
    public String reason() {
        return occasion() + (bridge.sets().isEmpty() ? "" : ", and no red line on file stands against " + bridge.words());
    }

    private String occasion() {
        String both = Words.list(parties);
        return switch (bridge.occasion()) {
            case CLAIMS -> both + " accept nothing in common there" + (bridge.open() ? ", neither claim crosses a red line" : "");
            case COMMON_GROUND -> both + " already accept something in common there";
            case EMPTY_GUARANTEE -> both + " already accept something in common there, and a guarantee of the draft leaves something open";
            case CIRCLE -> "steps of the draft wait for each other in a circle, and no red line fixes their order";
            case VOTE -> "the law of the one who promises leaves the matter to a vote of the people";
            case WEIGHTS -> "what " + parties.get(0) + " demands " + parties.get(1) + " holds less firmly, and the other way round elsewhere; no red line is touched";
        };
    }

    @Override
    public String hint() {
        return "An option with precedents and their outcomes, not a recommendation: see what it needs, and what it still leaves open.";
    }

    /** The positions among these facts that would still not be met. */
    public List<Position> unmet(Collection<?> facts) {
        return facts.stream().filter(Position.class::isInstance).map(Position.class::cast)
            .filter(position -> bridge.divides() && !bridge.serves(position)).toList();
    }
}
