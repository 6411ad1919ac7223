package io.impasse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The top of the command line. */
@Command(name = "impasse", versionProvider = Version.class, scope = ScopeType.LOCAL,
    description = "Shows where a draft peace agreement will fail, and why: what it says against what the parties demand.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {Check.class, Read.class, Rule.class, Explain.class, Bench.class, Help.class},
    footer = {"", "Example: impasse check draft.txt", "",
        "Exit code 0: nothing at or above --fail-level; 1: findings; 2: the job could not be done."})
final class Impasse implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help and stop.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and stop.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an internal error happened.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given; see impasse --help");
    }
}
