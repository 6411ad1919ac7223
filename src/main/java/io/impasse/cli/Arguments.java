package io.impasse.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the user gave a command, and the console to answer on. */
record Arguments(ParseResult parsed, Console console) {
    private static final int WIDTH = 100;

    /** A spec for a command with that name, the usual options and room for more. */
    static CommandSpec command(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description).width(WIDTH).sortOptions(false).abbreviateSynopsis(true);
        return spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help and stop.").build())
            .addOption(OptionSpec.builder("--debug").description("Show where an internal error happened.").build());
    }

    /** An option with one value. */
    static OptionSpec option(String label, String description, String... names) {
        return OptionSpec.builder(names).type(String.class).paramLabel(label).description(description).build();
    }

    /** A value without a name, at that place in the order of such values. */
    static PositionalParamSpec word(int index, String label, String description) {
        return PositionalParamSpec.builder().index(String.valueOf(index)).arity("1").required(true).type(String.class).paramLabel(label)
            .description(description).build();
    }

    /** The value of an option, or that default. */
    String value(String option, String otherwise) {
        return parsed.matchedOptionValue(option, otherwise);
    }

    /** Whether the option was given. */
    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** The values without a name, in order. */
    List<String> words() {
        return parsed.matchedPositionals().stream().flatMap(word -> word.stringValues().stream()).toList();
    }

    /** The one with that index; the spec demands it. */
    String word(int index) {
        return words().get(index);
    }
}
