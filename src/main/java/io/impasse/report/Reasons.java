package io.impasse.report;

import io.impasse.finding.Conclusion;
import io.impasse.finding.Finding;
import io.impasse.finding.Justification;
import java.util.ArrayList;
import java.util.List;

/** The facts a finding comes down to, each once, in the order in which its rule matched them. */
final class Reasons {
    private Reasons() {}

    static List<Object> of(Finding finding) {
        List<Object> reasons = new ArrayList<>();
        finding.why().because().forEach(part -> collect(part, reasons));
        return reasons;
    }

    private static void collect(Justification part, List<Object> reasons) {
        Object fact = part.fact();
        if (!(fact instanceof Conclusion) && reasons.stream().noneMatch(known -> known == fact)) {
            reasons.add(fact);
        }
        part.because().forEach(below -> collect(below, reasons));
    }
}
