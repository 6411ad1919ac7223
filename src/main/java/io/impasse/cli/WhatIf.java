package io.impasse.cli;

import io.impasse.Analyzer;
import io.impasse.Hypothetical;
import io.impasse.Negotiation;
import io.impasse.model.Change;
import io.impasse.model.InputException;
import io.impasse.report.Sheet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows what would be otherwise if positions changed. */
final class WhatIf implements Task {

    @Override
    public String name() {
        return "what-if";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Show what would be otherwise if positions changed: findings, zones and packages before and after.")
            .addPositional(PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).paramLabel("DRAFT")
                .description("A draft whose findings are compared, too; - is standard input.").build());
        spec.usageMessage().footer("", "Example: impasse what-if --change \"party: a, term: issue.term, accepts: [option]\"", "",
            "Exit code 0: done, whatever changes; 2: the job could not be done.");
        spec.addOption(OptionSpec.builder("--change").type(List.class).auxiliaryTypes(String.class).paramLabel("CHANGE")
                .description("A change in one line of YAML: party and term, perhaps of and in, and accepts, strength or drop: true. "
                    + "May be given several times.").build())
            .addOption(Arguments.option("FILE", "A YAML file with a list of such changes under the key changes.", "--patch"));
        CaseOptions.addCase(spec);
        return Output.addTo(Format.addTo(spec));
    }

    @Override
    public int run(Arguments arguments) {
        Format format = Format.of(arguments);
        Hypothetical hypothetical = hypothetical(arguments, CaseOptions.analyzer(arguments).build());
        format.write(Output.of(arguments), Sheet.of(hypothetical.whatIf()), hypothetical::toJson);
        return 0;
    }

    private static Hypothetical hypothetical(Arguments arguments, Analyzer analyzer) {
        Negotiation negotiation = analyzer.negotiation();
        List<Change> changes = new ArrayList<>();
        arguments.parsed().<List<String>>matchedOptionValue("--change", List.of()).forEach(line -> changes.add(negotiation.change(line)));
        if (arguments.parsed().hasMatchedOption("--patch")) {
            changes.addAll(negotiation.changes(CaseOptions.path(arguments.value("--patch", ""))));
        }
        if (changes.isEmpty()) {
            throw new InputException("what-if", "no change is given", "give --change or --patch");
        }
        return arguments.words().isEmpty() ? negotiation.whatIf(changes)
            : analyzer.whatIf(CaseOptions.check(analyzer, arguments.word(0), arguments), changes);
    }
}
