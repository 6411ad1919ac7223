package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks drafts and prints a report on each. */
@Command(name = "check", description = "Check drafts: sticking points, contradictions, gaps and common ground.",
    footer = {"", "Exit code 0: nothing at or above --fail-level; 1: findings; 2: the job could not be done."})
final class Check implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "DRAFT",
        description = "The draft, plain text or Markdown in UTF-8; - is standard input. Several drafts give a report each.")
    private List<String> drafts = List.of();

    @Mixin
    private CaseOptions caseOptions;

    @Option(names = "--fail-level", paramLabel = "LEVEL",
        description = "Exit with 1 from this severity on: error (default), warning, note, or never.")
    private String failLevel = "error";

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT",
        description = "text (default), markdown, or json: one object, for several drafts an array of objects.")
    private String format = "text";

    @Mixin
    private Output output;

    Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FailLevel level = FailLevel.named(failLevel);
        Format shape = Format.named(format);
        Analyzer analyzer = caseOptions.analyzer().build();
        List<Analysis> analyses = drafts.stream().map(draft -> CaseOptions.check(analyzer, draft, console)).toList();
        output.write(shape.print(analyses, output.colour(console)), console);
        return level.exitCode(analyses);
    }
}
