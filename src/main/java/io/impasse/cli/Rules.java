package io.impasse.cli;

import io.impasse.dialect.Rule;
import io.impasse.dialect.RuleFolder;
import io.impasse.dialect.RuleSource;
import io.impasse.json.Knowledge;
import io.impasse.json.LintJson;
import io.impasse.lint.Fault;
import io.impasse.lint.Lint;
import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import io.impasse.report.Visible;
import io.impasse.rules.RuleSet;
import io.impasse.testing.RuleSetDifference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Looks at sets of rules as a whole. */
final class Rules implements Task {
    private static final String LINT = "lint";
    private static final String DIFF = "diff";
    private static final List<String> WHAT = List.of(DIFF, LINT);

    /** The shapes in which faults are printed. */
    private enum Shape { TEXT, JSON }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Look at a set of rules as a whole. lint lists what is wrong with it: rules that do not "
                + "read, cannot fire or say the same, tests that always hold, ids that nothing knows, names that nothing uses. "
                + "diff compares what two versions of a set say of the worlds and drafts of a corpus.")
            .addPositional(Arguments.word(0, "lint|diff", "What to do."))
            .addPositional(PositionalParamSpec.builder().index("1").arity("0..1").type(String.class).paramLabel("DIR")
                .description("The folder of rules. For lint, the default is the built-in rules; for diff, it is the version before.").build())
            .addPositional(PositionalParamSpec.builder().index("2").arity("0..1").type(String.class).paramLabel("AFTER")
                .description("For diff: the folder with the version after.").build())
            .addOption(Arguments.option("DIR", "For diff: where worlds and drafts lie. Default: fixtures.", "--corpus"))
            .addOption(Arguments.option("FORMAT", "For lint: text (default) or json.", "-f", "--format"));
        spec.usageMessage().footer("", "Exit code 0: no faults, but perhaps notes, or no difference; 1: faults or differences; 2: the job could not be done.");
        return Output.addTo(spec);
    }

    @Override
    public int run(Arguments arguments) {
        String what = arguments.word(0);
        if (!WHAT.contains(what)) {
            throw new InputException(name(), "unknown task \"" + what + "\"", Suggestion.remedy(what, WHAT, "known are"));
        }
        return what.equals(LINT) ? lint(arguments) : diff(arguments);
    }

    private static int diff(Arguments arguments) {
        if (arguments.words().size() < 3) {
            throw new InputException(DIFF, "two folders of rules are needed", "write impasse rules diff BEFORE AFTER");
        }
        RuleSetDifference difference = RuleSetDifference.of(CaseOptions.path(arguments.word(1)), CaseOptions.path(arguments.word(2)),
            CaseOptions.path(arguments.value("--corpus", "fixtures")));
        Output.of(arguments).write(difference.toText());
        return difference.same() ? 0 : 1;
    }

    private static int lint(Arguments arguments) {
        Shape shape = Format.named(arguments.value("--format", "text"), Shape.values());
        RuleSet builtIn = RuleSet.builtIn();
        boolean own = arguments.words().size() > 1;
        List<RuleSource> sources = own ? sources(arguments.word(1)) : builtIn.sources();
        Set<String> ids = sources.stream().map(RuleSource::id).collect(Collectors.toSet());
        List<Rule> beside = builtIn.rules().stream().filter(rule -> !ids.contains(rule.id())).toList();
        Knowledge knowledge = own ? Knowledge.builtInWith(CaseOptions.path(arguments.word(1))) : Knowledge.builtIn();
        List<Fault> faults = Lint.of(sources, beside, knowledge.vocabulary(), knowledge.readingRules());
        Output.of(arguments).write(shape == Shape.JSON ? LintJson.write(sources.size(), faults) : text(sources.size(), faults));
        return faults.stream().allMatch(Fault::note) ? 0 : 1;
    }

    private static List<RuleSource> sources(String folder) {
        List<RuleSource> sources = RuleFolder.read(CaseOptions.path(folder)).rules();
        if (sources.isEmpty()) {
            throw new InputException(folder, "no rule stands in this folder", "name a folder that holds .drl files");
        }
        return sources;
    }

    private static String text(int rules, List<Fault> faults) {
        String lines = faults.stream().map(fault -> Visible.of((fault.note() ? "note: " : "") + fault.words()) + "\n").collect(Collectors.joining());
        long count = faults.stream().filter(fault -> !fault.note()).count();
        return lines + (count == 0 ? "no faults" : count == 1 ? "1 fault" : count + " faults") + " in " + (rules == 1 ? "1 rule" : rules + " rules") + "\n";
    }
}
