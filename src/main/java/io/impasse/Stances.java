package io.impasse;

import io.impasse.finding.Finding;
import io.impasse.finding.IssueStatus;
import io.impasse.finding.Kind;
import io.impasse.finding.Severity;
import io.impasse.model.Force;
import io.impasse.model.Issue;
import io.impasse.model.Position;
import io.impasse.model.Provision;
import io.impasse.model.Strength;
import java.util.List;

/** Where each issue stands in a draft. */
record Stances(List<Position> positions, List<Provision> provisions, List<Finding> findings) {

    /** The status of every issue that the draft or a position speaks of, in the given order. */
    List<IssueStatus> of(List<Issue> issues) {
        return issues.stream().map(Issue::id).filter(this::spokenOf)
            .map(issue -> new IssueStatus(issue, about(issue).stream().map(Provision::id).toList(), status(issue)))
            .toList();
    }

    private boolean spokenOf(String issue) {
        return !about(issue).isEmpty() || positions.stream().anyMatch(position -> position.matter().equals(issue));
    }

    private List<Provision> about(String issue) {
        return provisions.stream().filter(provision -> provision.matter().equals(issue)).toList();
    }

    private String status(String issue) {
        if (about(issue).isEmpty()) {
            return "silent";
        } else if (found(issue, Severity.ERROR) || crossed(issue)) {
            return "sticking";
        }
        return found(issue, Severity.WARNING) || unagreed(issue) ? "open" : "settled";
    }

    private boolean found(String issue, Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity
            && finding.conclusion().matter().equals(issue));
    }

    /** Whether a red line or a demand rejects what the draft sets. */
    private boolean crossed(String issue) {
        return about(issue).stream().anyMatch(provision -> positions.stream()
            .filter(position -> position.strength() == Strength.RED_LINE || position.strength() == Strength.DEMAND)
            .anyMatch(position -> position.rejects(provision)));
    }

    private boolean unagreed(String issue) {
        return about(issue).stream().anyMatch(provision -> provision.force() == Force.OPEN)
            || findings.stream().anyMatch(finding -> finding.conclusion().kind() == Kind.BRACKET
                && finding.conclusion().matter().equals(issue));
    }
}
