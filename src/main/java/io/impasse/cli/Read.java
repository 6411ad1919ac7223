package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.json.ReportJson;
import io.impasse.report.ReadingReport;
import picocli.CommandLine.Model.CommandSpec;

/** Shows what is read in a draft, before any rule looks at it. */
final class Read implements Task {

    @Override
    public String name() {
        return "read";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Show how a draft is read: its clauses and what each provides.")
            .addPositional(Arguments.word(0, "DRAFT", "The draft, plain text or Markdown in UTF-8; - is standard input."));
        CaseOptions.addTo(spec);
        spec.addOption(Arguments.option("FORMAT", "text (default), or json: a report's clauses and provisions.", "-f", "--format"));
        return Output.addTo(spec);
    }

    @Override
    public int run(Arguments arguments) {
        Format format = Format.reading(arguments.value("--format", "text"));
        Analyzer analyzer = CaseOptions.analyzer(arguments).withoutRules().build();
        Analysis analysis = CaseOptions.check(analyzer, arguments.word(0), arguments.console());
        Output output = Output.of(arguments);
        output.write(format == Format.JSON ? ReportJson.writeReading(analysis.report()) : ReadingReport.write(analysis.report(), output.colour()));
        return 0;
    }
}
