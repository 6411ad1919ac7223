package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.Negotiation;
import io.impasse.Requirement;
import io.impasse.model.Claim;
import io.impasse.model.InputException;
import io.impasse.report.Sheet;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows what each party must move on for a clause, or a value of a term, to stand. */
final class WhatMustMove implements Task {

    @Override
    public String name() {
        return "what-must-move";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Show what each party must move on for a clause of a draft, or a value of a term, to stand.")
            .addPositional(Arguments.word(0, "CLAUSE|term=value", "A clause of the draft, such as 6 or 10(c), or a statement such as "
                + "issue.term=value, with the value as in positions.yaml."))
            .addPositional(PositionalParamSpec.builder().index("1").arity("0..1").type(String.class).paramLabel("DRAFT")
                .description("The draft that has the clause; - is standard input.").build());
        spec.usageMessage().footer("", "Exit code 0: done, whatever must move; 2: the job could not be done.");
        spec.addOption(Arguments.option("ACTORS", "With term=value: whose, by id, with commas between.", "--of"))
            .addOption(Arguments.option("PLACES", "With term=value: where, by id, with commas between.", "--in"));
        CaseOptions.addCase(spec);
        return Output.addTo(Format.addTo(spec));
    }

    @Override
    public int run(Arguments arguments) {
        Format format = Format.of(arguments);
        Requirement requirement = requirement(arguments, CaseOptions.analyzer(arguments).build());
        format.write(Output.of(arguments), Sheet.of(requirement.move(), requirement.report()), requirement::toJson);
        return 0;
    }

    private static Requirement requirement(Arguments arguments, Analyzer analyzer) {
        String what = arguments.word(0);
        boolean draft = arguments.words().size() > 1;
        if (what.indexOf('=') > 0) {
            Negotiation negotiation = draft ? analyzer.negotiation(CaseOptions.check(analyzer, arguments.word(1), arguments)) : analyzer.negotiation();
            Claim claim = negotiation.claim(what, ids(arguments, "--of"), ids(arguments, "--in"));
            return negotiation.whatMustMove(List.of(claim));
        } else if (!draft) {
            throw new InputException(what, "a clause needs the draft that has it", "name the draft behind it, or write issue.term=value");
        }
        Analysis analysis = CaseOptions.check(analyzer, arguments.word(1), arguments);
        return analyzer.negotiation(analysis).whatMustMove(analysis.claims(what));
    }

    private static List<String> ids(Arguments arguments, String option) {
        String ids = arguments.value(option, "");
        return ids.isEmpty() ? List.of() : List.of(ids.split(","));
    }
}
