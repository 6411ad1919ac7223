package io.impasse.cli;

import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a command is used. */
@Command(name = "help", description = "Show how a command is used.")
final class Help implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; default: all of them.")
    private String command = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine top = spec.commandLine().getParent();
        CommandLine shown = command.isEmpty() ? top : Optional.ofNullable(top.getSubcommands().get(command))
            .orElseThrow(() -> new InputException(command, "unknown command",
                Suggestion.remedy(command, top.getSubcommands().keySet(), "the commands are")));
        shown.usage(top.getOut());
        return 0;
    }
}
