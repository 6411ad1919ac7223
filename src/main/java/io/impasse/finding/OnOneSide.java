package io.impasse.finding;

import io.impasse.model.Actor;
import java.util.List;

/** What a rule concludes from a duty that binds one party alone. */
public interface OnOneSide extends OnProvision {

    /** The party that is bound. */
    Actor party();

    @Override
    default Kind kind() {
        return Kind.OBLIGOR;
    }

    @Override
    default List<String> parties() {
        return List.of(party().id());
    }

    @Override
    default String actor() {
        return party().id();
    }
}
