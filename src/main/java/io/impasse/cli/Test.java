package io.impasse.cli;

import io.impasse.model.InputException;
import io.impasse.testing.CoverageRun;
import io.impasse.testing.Example;
import io.impasse.testing.MutationRun;
import io.impasse.testing.PhraseRun;
import io.impasse.testing.RuleProject;
import io.impasse.testing.TestReport;
import io.impasse.testing.TestRun;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Runs the fixtures of a rule set and the sentences of its reading rules. */
final class Test implements Task {
    private static final int WHOLE = 100;

    /** The shapes of the report. */
    private enum Shape { TEXT, JSON, JUNIT }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Run the fixtures of a rule set: each rule must fire where it should, and be silent in a near miss; each reading rule must read its sentences.")
            .addPositional(PositionalParamSpec.builder().arity("0..1").type(String.class).paramLabel("DIR")
                .description("The folder that holds rules/ and fixtures/. Default: this folder.").build());
        spec.usageMessage().footer("", "Exit code 0: everything passed; 1: something failed, or nothing ran; 2: the job could not be done.");
        spec.addOption(Arguments.option("TEXT", "Run only fixtures and sentences whose name contains this.", "--run"))
            .addOption(flag("Write the findings that were found in place of those expected; look at the difference.", "--update"))
            .addOption(flag("Name what passed, too.", "-v", "--verbose"))
            .addOption(flag("If all pass: tell which tests of which rule were never seen to hold or never seen to fail, and which phrases are in no sentence.", "--coverage"))
            .addOption(flag("If all pass: change the rules in small ways, and tell which changes no fixture notices.", "--mutate"))
            .addOption(Arguments.option("PERCENT", "Fail below this percentage of coverage and of mutation; phrases do not count. Default: 0.", "--threshold"))
            .addOption(Arguments.option("FORMAT", "text (default), json or junit.", "-f", "--format"));
        return Output.addTo(spec);
    }

    private static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names).description(description).build();
    }

    @Override
    public int run(Arguments arguments) {
        Shape shape = Format.named(arguments.value("--format", "text"), Shape.values());
        int least = percent(arguments.value("--threshold", "0"));
        RuleProject project = RuleProject.open(CaseOptions.path(arguments.words().isEmpty() ? "." : arguments.word(0)));
        if (arguments.has("--threshold") && !arguments.has("--coverage") && !arguments.has("--mutate")) {
            throw new InputException("--threshold", "there is nothing to hold against it", "ask for --coverage or --mutate as well");
        }
        TestRun run = run(project, arguments);
        TestReport report = new TestReport(project.size(), run,
            run.passed() && arguments.has("--coverage") ? Optional.of(CoverageRun.of(project)) : Optional.empty(),
            run.passed() && arguments.has("--coverage") ? Optional.of(PhraseRun.of(project)) : Optional.empty(),
            run.passed() && arguments.has("--mutate") ? Optional.of(MutationRun.of(project)) : Optional.empty(), least);
        Output.of(arguments).write(switch (shape) {
            case TEXT -> report.toText(arguments.has("--verbose"));
            case JSON -> report.toJson();
            case JUNIT -> report.toJUnit();
        });
        return report.passed() ? 0 : 1;
    }

    private static TestRun run(RuleProject project, Arguments arguments) {
        String part = arguments.value("--run", "");
        TestRun run = TestRun.of(project, (Example example) -> example.name().contains(part));
        if (!arguments.has("--update")) {
            return run;
        }
        arguments.console().err().println("impasse: files of expected findings changed: " + run.update());
        return TestRun.of(project, example -> example.name().contains(part));
    }

    private static int percent(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > WHOLE) {
            throw new InputException("--threshold", "\"" + text + "\" is no percentage", "give a whole number from 0 to 100");
        }
        return Integer.parseInt(text);
    }
}
