package io.impasse.cli;

import io.impasse.model.InputException;
import io.impasse.report.Visible;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command {@code impasse}. Exit 0: nothing at or above the fail level; 1: findings; 2: the job could not be done,
 * and one line on standard error says why.
 */
public final class Main {
    private static final int FAILED = 2;

    private final Console console;

    Main(Console console) {
        this.console = console;
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
            return commandLine().execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return tell("this input takes more memory than there is (" + e.getClass().getSimpleName() + "); check a smaller one");
        }
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new Impasse(), new Commands(console));
        line.setExpandAtFiles(false);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler(this::failed);
        return line;
    }

    private int misused(ParameterException fault, String[] args) {
        return tell(Usage.words(fault));
    }

    private int failed(Exception fault, CommandLine line, ParseResult result) {
        if (fault instanceof InputException) {
            return tell(fault.getMessage());
        }
        boolean debug = line.getParseResult().matchedOptionValue("--debug", false);
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
