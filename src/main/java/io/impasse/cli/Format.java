package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.report.Sheet;
import io.impasse.report.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** The shapes a report can be printed in. */
enum Format {
    TEXT, MARKDOWN, JSON;

    /** Lets the user choose the format of a report. */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Arguments.option("FORMAT", "text (default), markdown or json.", "-f", "--format"));
    }

    /** The format of a report that the user asked for. */
    static Format of(Arguments arguments) {
        return named(arguments.value("--format", "text"), values());
    }

    /** Writes a report without a draft. */
    void write(Output output, Sheet sheet, Supplier<String> json) {
        output.write(switch (this) {
            case TEXT -> sheet.text(output.colour());
            case MARKDOWN -> sheet.markdown();
            case JSON -> json.get();
        });
    }

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
