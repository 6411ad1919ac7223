package io.impasse.report;

import io.impasse.finding.Conclusion;
import io.impasse.finding.Finding;
import io.impasse.finding.Justification;
import java.util.LinkedHashSet;
import java.util.Set;

/** The facts a finding comes down to, each once, in the order in which its rule matched them. */
final class Reasons {
    private Reasons() {}

    static Set<Object> of(Finding finding) {
        Set<Object> reasons = new LinkedHashSet<>();
        finding.why().because().forEach(part -> collect(part, reasons));
        return reasons;
    }

    private static void collect(Justification part, Set<Object> reasons) {
        if (!(part.fact() instanceof Conclusion)) {
            reasons.add(part.fact());
        }
        part.because().forEach(below -> collect(below, reasons));
    }
}
