package io.impasse.cli;

import io.impasse.model.InputException;
import io.impasse.model.Suggestion;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Shows how a command is used. */
final class Help implements Task {

    @Override
    public String name() {
        return "help";
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command(name(), "Show how a command is used.")
            .addPositional(PositionalParamSpec.builder().arity("0..1").type(String.class).paramLabel("COMMAND")
                .description("The command; default: all of them.").build());
    }

    @Override
    public int run(Arguments arguments) {
        CommandLine top = arguments.parsed().commandSpec().parent().commandLine();
        List<String> words = arguments.words();
        arguments.console().print((words.isEmpty() ? top : command(words.get(0), top.getSubcommands())).getUsageMessage());
        return 0;
    }

    private static CommandLine command(String name, Map<String, CommandLine> known) {
        if (!known.containsKey(name)) {
            throw new InputException(name, "unknown command", Suggestion.remedy(name, known.keySet(), "the commands are"));
        }
        return known.get(name);
    }
}
