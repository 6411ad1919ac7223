package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.model.InputException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Checks drafts and prints a report on each. */
final class Check implements Task {
    static final String EXIT = "Exit code 0: nothing at or above --fail-level; 1: findings; 2: the job could not be done.";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Check drafts: sticking points, contradictions, gaps and common ground.")
            .addPositional(PositionalParamSpec.builder().arity("1..*").required(true).type(List.class).auxiliaryTypes(String.class)
                .paramLabel("DRAFT").description("The draft, plain text or Markdown in UTF-8; - is standard input. Several "
                    + "drafts give a report each.").build());
        spec.usageMessage().footer("", EXIT);
        CaseOptions.addTo(spec);
        CaseOptions.addProvisions(spec);
        spec.addOption(Arguments.option("LEVEL",
                "Exit with 1 from this severity on: error (default), warning, note, or never.", "--fail-level"))
            .addOption(Arguments.option("FORMAT",
                "text (default), markdown, or json: one object, for several drafts an array of objects.", "-f", "--format"));
        return Output.addTo(spec);
    }

    @Override
    public int run(Arguments arguments) {
        FailLevel level = FailLevel.named(arguments.value("--fail-level", "error"));
        Format format = Format.of(arguments);
        if (arguments.words().size() > 1 && arguments.parsed().hasMatchedOption(CaseOptions.PROVISIONS)) {
            throw new InputException(CaseOptions.PROVISIONS, "there are several drafts", "give the one whose provisions these are");
        }
        Analyzer analyzer = CaseOptions.analyzer(arguments).build();
        List<Analysis> analyses = arguments.words().stream()
            .map(draft -> CaseOptions.check(analyzer, draft, arguments)).toList();
        Output output = Output.of(arguments);
        output.write(format.print(analyses, output.colour()));
        return level.exitCode(analyses);
    }
}
