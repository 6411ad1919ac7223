package io.impasse.report;

import io.impasse.finding.Report;
import io.impasse.finding.RuleSetCard;
import io.impasse.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was checked under which conditions, and what ran, in the numbers of the report itself. */
final class Summary {
    private Summary() {}

    /** The title of the draft, or its file. */
    static String title(Report report) {
        return report.agreement().title().isEmpty() ? report.agreement().file() : report.agreement().title();
    }

    /** The head of a report: name to value. */
    static Map<String, String> head(Report report) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("draft", report.agreement().file());
        rows.put("case", report.file().title().isEmpty() ? report.file().id() : report.file().id() + " (" + report.file().title() + ")");
        if (report.setting().dated()) {
            rows.put("as of", report.setting().asOf().toString());
        }
        rows.put("profile", report.setting().profile());
        if (report.rules().sets().stream().anyMatch(set -> !set.id().equals(RuleSetCard.BUILT_IN))) {
            rows.put("rules", report.rules().sets().stream().map(set -> number(set.rules(), "rule") + " of " + set.id() + " " + set.version()).collect(Collectors.joining(", ")));
        }
        return rows;
    }

    /** Such as {@code 12 errors, 31 warnings, 9 notes; 50 clauses, 71 provisions, 4 unread; 64 rules; case x as of y}. */
    static String line(Report report) {
        return counts(report) + "; " + number(report.agreement().clauses().size(), "clause") + ", "
            + number(report.provisions().size(), "provision") + ", " + report.unread().size() + " unread; "
            + number(report.rules().cards().size(), "rule") + "; case " + report.file().id()
            + (report.setting().dated() ? " as of " + report.setting().asOf() : "");
    }

    private static String counts(Report report) {
        String counts = Stream.of(Severity.values())
            .map(severity -> number(report.ofAgreement(severity).size(), severity.id())).collect(Collectors.joining(", "));
        int options = report.options().values().stream().mapToInt(List::size).sum();
        return counts + (report.ofPositions().isEmpty() ? "" : ", " + report.ofPositions().size() + " on positions alone")
            + (options == 0 ? "" : ", " + number(options, "option"));
    }

    /** Such as {@code 1 error} or {@code 12 errors}. */
    static String number(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
