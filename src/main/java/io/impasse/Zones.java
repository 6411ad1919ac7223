package io.impasse;

import io.impasse.finding.Finding;
import io.impasse.finding.Zone;
import java.util.List;

/** The common ground that the rules of the family bridging found. */
final class Zones {
    private Zones() {}

    static List<Zone> of(List<Finding> findings) {
        return List.of();
    }
}
