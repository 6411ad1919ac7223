package io.impasse.cli;

import io.impasse.model.InputException;
import io.impasse.report.Visible;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command {@code impasse}. Exit 0: nothing at or above the fail level; 1: findings; 2: the job could not be done,
 * and one line on standard error says why.
 */
public final class Main {
    private static final int FAILED = 2;

    private static final List<Task> TASKS = List.of(new Check(), new Compare(), new WhatMustMove(), new WhatIf(), new Read(), new Rule(), new Rules(), new Explain(), new WhyNot(), new Test(), new New(), new Bench(), new Help());

    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    /** The command line for these arguments: where they name a task, with that task alone, which is quicker. */
    private static CommandLine line(String... args) {
        CommandSpec top = top();
        Optional<Task> named = task(args.length == 0 ? "" : args[0]).filter(task -> !(task instanceof Help));
        named.map(List::of).orElse(TASKS).forEach(task -> top.addSubcommand(task.name(), task.spec()));
        return new CommandLine(top).setExpandAtFiles(false);
    }

    private static Optional<Task> task(String name) {
        return TASKS.stream().filter(task -> task.name().equals(name)).findFirst();
    }

    private static CommandSpec top() {
        CommandSpec spec = Arguments.command("impasse", "Shows where a draft peace agreement will fail, and why: what it says "
            + "against what the parties demand, and against itself.");
        spec.usageMessage().synopsisSubcommandLabel("COMMAND").footer("", "Example: impasse check draft.txt", "", Check.EXIT);
        return spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the version and stop.").build());
    }

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        int code = new Main(Console.ofProcess()).run(args);
        PeakMemory.tellIfAsked();
        System.exit(code);
    }

    /** Runs the command and returns its exit code. */
    int run(String... args) {
        try {
            return run(line(args).parseArgs(args));
        } catch (ParameterException e) {
            return tell(Usage.words(e));
        } catch (InputException e) {
            return tell(e.getMessage());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return tell("this input takes more memory than there is (" + e.getClass().getSimpleName() + "); check a smaller one");
        } catch (RuntimeException e) {
            return surprised(e, Stream.of(args).anyMatch("--debug"::equals));
        }
    }

    private int run(ParseResult result) {
        ParseResult last = result.hasSubcommand() ? result.subcommand() : result;
        if (last.isUsageHelpRequested()) {
            return print(last.commandSpec().commandLine().getUsageMessage());
        } else if (last.isVersionHelpRequested()) {
            return print(Version.text());
        } else if (!result.hasSubcommand()) {
            return tell("no command given; see impasse --help");
        }
        return task(last.commandSpec().name()).orElseThrow().run(new Arguments(last, console));
    }

    private int print(String text) {
        console.print(text);
        return 0;
    }

    private int surprised(RuntimeException fault, boolean debug) {
        if (debug) {
            fault.printStackTrace(console.err());
        }
        return tell("internal error: " + fault + "; please report it with the draft and the command"
            + (debug ? "" : " (--debug shows where it happened)"));
    }

    private int tell(String message) {
        console.err().println("impasse: " + Visible.of(message));
        return FAILED;
    }
}
