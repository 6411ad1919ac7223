package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.finding.Severity;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From which severity on findings about the draft make the exit code 1; positions against each other do not. {@code limit} counts the severities that do. */
record FailLevel(int limit) {

    static FailLevel named(String name) {
        List<String> known = new ArrayList<>(Stream.of(Severity.values()).map(Severity::id).toList());
        known.add("never");
        if (!known.contains(name)) {
            throw new InputException("--fail-level", "unknown level \"" + name + "\"", Suggestion.remedy(name, known, "the levels are"));
        }
        return new FailLevel(name.equals("never") ? 0 : known.indexOf(name) + 1);
    }

    int exitCode(List<Analysis> analyses) {
        return analyses.stream().flatMap(analysis -> analysis.findings().stream())
            .anyMatch(finding -> finding.ofAgreement() && finding.severity().ordinal() < limit) ? 1 : 0;
    }
}
