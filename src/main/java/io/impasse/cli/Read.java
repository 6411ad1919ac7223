package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.report.ReadingReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is read in a draft, before any rule looks at it. */
@Command(name = "read", description = "Show how a draft is read: its clauses and what each provides.")
final class Read implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DRAFT", description = "The draft, plain text or Markdown in UTF-8; - is standard input.")
    private String draft = "";

    @Mixin
    private CaseOptions caseOptions;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT",
        description = "text (default), or json: a report whose findings are empty.")
    private String format = "text";

    @Mixin
    private Output output;

    Read(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format shape = Format.reading(format);
        Analyzer analyzer = caseOptions.analyzer().withoutRules().build();
        Analysis analysis = CaseOptions.check(analyzer, draft, console);
        output.write(shape == Format.JSON ? analysis.toJson() : ReadingReport.write(analysis.report(), output.colour(console)), console);
        return 0;
    }
}
