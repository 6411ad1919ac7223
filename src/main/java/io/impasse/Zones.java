package io.impasse;

import io.impasse.finding.CommonGround;
import io.impasse.finding.Finding;
import io.impasse.finding.Zone;
import java.util.List;

/** The common ground that the rules found. */
final class Zones {
    private Zones() {}

    /** In the order of the findings. */
    static List<Zone> of(List<Finding> findings) {
        return findings.stream().map(Finding::conclusion)
            .filter(CommonGround.class::isInstance).map(CommonGround.class::cast)
            .map(CommonGround::zone).toList();
    }
}
