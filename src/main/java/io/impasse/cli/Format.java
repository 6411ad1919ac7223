package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.report.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shapes a report can be printed in. */
enum Format {
    TEXT, MARKDOWN, JSON;

    /** The one of the formats with that name. */
    static <F extends Enum<F>> F named(String name, F[] formats) {
        List<String> known = Stream.of(formats).map(format -> format.name().toLowerCase(Locale.ROOT)).toList();
        if (!known.contains(name)) {
            throw new InputException("--format", "unknown format \"" + name + "\"", Suggestion.remedy(name, known, "the formats are"));
        }
        return formats[known.indexOf(name)];
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
