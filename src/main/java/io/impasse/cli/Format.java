package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.report.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The shapes a report can be printed in. */
enum Format {
    TEXT, MARKDOWN, JSON;

    /** A format for reports on a check. */
    static Format named(String name) {
        return named(name, List.of(values()));
    }

    /** A format for what was read. */
    static Format reading(String name) {
        return named(name, List.of(TEXT, JSON));
    }

    private static Format named(String name, List<Format> formats) {
        List<String> known = formats.stream().map(Format::id).toList();
        if (!known.contains(name)) {
            throw new InputException("--format", "unknown format \"" + name + "\"", Suggestion.remedy(name, known, "the formats are"));
        }
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All reports in one text; several in JSON are an array. */
    String print(List<Analysis> analyses, boolean colour) {
        List<String> reports = analyses.stream().map(analysis -> print(analysis, colour)).toList();
        if (this == JSON && reports.size() > 1) {
            return reports.stream().map(String::stripTrailing).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        }
        return String.join("\n", reports);
    }

    private String print(Analysis analysis, boolean colour) {
        return switch (this) {
            case TEXT -> TextReport.write(analysis.report(), colour);
            case MARKDOWN -> analysis.toMarkdown();
            case JSON -> analysis.toJson();
        };
    }
}
