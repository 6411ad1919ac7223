package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.Explanation;
import io.impasse.json.ReportJson;
import io.impasse.report.ReadingReport;
import io.impasse.report.Sheet;
import picocli.CommandLine.Model.CommandSpec;

/** Shows what is read in a draft, before any rule looks at it. */
final class Read implements Task {
    private static final String EXPLAIN = "--explain";

    /** The shapes a reading can be printed in. */
    private enum Shape {
        TEXT, JSON, YAML;

        String print(Analysis analysis, boolean colour) {
            return switch (this) {
                case TEXT -> ReadingReport.write(analysis.report(), colour);
                case JSON -> ReportJson.writeReading(analysis.report());
                case YAML -> analysis.toProvisions();
            };
        }
    }

    @Override
    public String name() {
        return "read";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Show how a draft is read: its clauses and what each provides.")
            .addPositional(Arguments.word(0, "DRAFT", "The draft, plain text or Markdown in UTF-8; - is standard input."));
        CaseOptions.addTo(spec);
        spec.addOption(Arguments.option("CLAUSE", "Show of this clause, such as 6 or 10(c), and those below it, the frames, the reading rules that "
            + "matched, and those that nearly did with what they miss; as text, markdown or json.", EXPLAIN));
        spec.addOption(Arguments.option("FORMAT", "text (default); json: a report's clauses and provisions; or yaml: the provisions, to be corrected and given to check --provisions.", "-f", "--format"));
        return Output.addTo(spec);
    }

    @Override
    public int run(Arguments arguments) {
        return arguments.parsed().hasMatchedOption(EXPLAIN) ? explain(arguments) : read(arguments);
    }

    private static int explain(Arguments arguments) {
        Format format = Format.of(arguments);
        Analyzer analyzer = CaseOptions.analyzer(arguments).withoutRules().build();
        Explanation explanation = analyzer.explain(CaseOptions.check(analyzer, arguments.word(0), arguments), arguments.value(EXPLAIN, ""));
        format.write(Output.of(arguments), Sheet.of(explanation.reading(), explanation.report()), explanation::toJson);
        return 0;
    }

    private static int read(Arguments arguments) {
        Shape shape = Format.named(arguments.value("--format", "text"), Shape.values());
        Analyzer analyzer = CaseOptions.analyzer(arguments).withoutRules().build();
        Analysis analysis = CaseOptions.check(analyzer, arguments.word(0), arguments);
        Output output = Output.of(arguments);
        output.write(shape.print(analysis, output.colour()));
        return 0;
    }
}
