package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.dialect.NearMiss;
import io.impasse.finding.Finding;
import io.impasse.testing.NearMissWords;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** Shows how near a rule came to saying something of a draft. */
final class WhyNot implements Task {

    @Override
    public String name() {
        return "why-not";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Show why a rule says nothing of a draft: the facts that come nearest, the first condition "
            + "that fails for them, and the values beside it. The draft is checked again, so give the options of the check.")
            .addPositional(Arguments.word(0, "RULE", "The rule, such as drafting/no-obligor."))
            .addPositional(Arguments.word(1, "DRAFT", "The draft; - is standard input."));
        CaseOptions.addTo(spec);
        CaseOptions.addProvisions(spec);
        spec.addOption(Arguments.option("CLAUSE", "Look only at what is in this clause, by its id or label.", "--at"));
        return Output.addTo(spec);
    }

    @Override
    public int run(Arguments arguments) {
        String rule = arguments.word(0);
        Analyzer analyzer = CaseOptions.analyzer(arguments).build();
        Analysis draft = CaseOptions.check(analyzer, arguments.word(1), arguments);
        String clause = arguments.value("--at", "");
        Optional<NearMiss> miss = analyzer.whyNot(draft, rule, clause);
        String place = clause.isEmpty() ? "" : " at " + clause;
        Output.of(arguments).write(miss.map(found -> rule + " is silent" + place + "\n" + String.join("\n", new NearMissWords(draft.report().file())
            .of(analyzer.rule(rule), found)) + "\n").orElseGet(() -> rule + " fires" + place + ": " + findings(draft, rule) + "\n"));
        return 0;
    }

    private static String findings(Analysis draft, String rule) {
        String ids = draft.findings().stream().filter(finding -> finding.rule().id().equals(rule)).map(Finding::id).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "its conclusion speaks of positions alone" : "impasse explain shows why, for " + ids;
    }
}
