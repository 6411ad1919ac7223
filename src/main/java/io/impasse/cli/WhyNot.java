package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.dialect.NearMiss;
import io.impasse.dialect.Rule;
import io.impasse.finding.Finding;
import io.impasse.report.Visible;
import io.impasse.testing.NearMissWords;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Shows how near a rule came to saying something of a draft. */
final class WhyNot implements Task {
    private static final int LISTED = 5;

    @Override
    public String name() {
        return "why-not";
    }

    @Override
    public CommandSpec spec() {
        return CaseOptions.ofCheckedDraft(name(), "Show why a rule says nothing of a draft: the facts that come nearest, the first condition "
            + "that fails for them, and the values beside it.", Arguments.word(0, "RULE", "The rule, such as drafting/no-obligor."))
            .addOption(Arguments.option("CLAUSE", "Look only at what is in this clause, by its id or label.", "--at"));
    }

    @Override
    public int run(Arguments arguments) {
        Analyzer analyzer = CaseOptions.analyzer(arguments).build();
        Analysis draft = CaseOptions.check(analyzer, arguments.word(1), arguments);
        Rule rule = analyzer.rule(arguments.word(0));
        String clause = arguments.value("--at", "");
        String place = Visible.of(clause.isEmpty() ? "" : " at " + clause);
        Output.of(arguments).write(analyzer.whyNot(draft, rule.id(), clause).map(miss -> rule.id() + " is silent" + place + "\n" + words(draft, rule, miss))
            .orElseGet(() -> rule.id() + " fires" + place + ": " + findings(draft, rule.id()) + "\n"));
        return 0;
    }

    private static String words(Analysis draft, Rule rule, NearMiss miss) {
        return String.join("\n", new NearMissWords(draft.report().file()).of(rule, miss)) + "\n";
    }

    private static String findings(Analysis draft, String rule) {
        List<String> ids = draft.findings().stream().filter(finding -> finding.rule().id().equals(rule)).map(Finding::id).toList();
        return ids.isEmpty() ? "its conclusion is on an issue of which the draft does not speak" : "impasse explain shows why, for "
            + String.join(", ", ids.subList(0, Math.min(LISTED, ids.size()))) + (ids.size() > LISTED ? " and " + (ids.size() - LISTED) + " more" : "");
    }
}
