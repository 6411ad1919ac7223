package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.json.CaseFiles;
import io.impasse.model.InputException;
import io.impasse.model.Position;
import io.impasse.text.DraftReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Against what a draft is checked. */
final class CaseOptions {
    static final String PROVISIONS = "--provisions";
    private static final String RULES = "--rules";
    private static final String ALONE = "--without-built-in-rules";

    private CaseOptions() {}

    static void addTo(CommandSpec spec) {
        addCase(spec);
        spec.addOption(Arguments.option("PROFILE", "What the draft wants to be: ceasefire, framework or settlement. Default: "
            + "what the case says of the draft, else settlement.", "--profile"));
    }

    /** The options that do without a draft. */
    static void addCase(CommandSpec spec) {
        spec.addOption(Arguments.option("ID|DIR|none", "The case: a built-in id, a folder with case.yaml and positions.yaml, "
                + "or none to check the text against itself alone. Default: the built-in case.", "--case"))
            .addOption(Arguments.option("DATE", "The day whose positions count, as YYYY-MM-DD. Default: the day of the draft, "
                + "if the case or its title states it, else that of the newest position.", "--as-of"))
            .addOption(Arguments.option("WHO", "For whom the report is: public (default), mediator, or a party by id. Decides which "
                + "confidential positions it shows.", "--audience"))
            .addOption(Arguments.option("DIR", "Add the rules, vocabulary and reading of this folder to the built-in ones; one with the path of "
                + "a built-in one takes its place.", RULES))
            .addOption(OptionSpec.builder(ALONE).description("Leave the built-in rules out; needs --rules.").build());
    }

    /** A builder that is set as the options say. */
    static Analyzer.Builder analyzer(Arguments arguments) {
        Analyzer.Builder builder = Analyzer.builder();
        chooseCase(builder, arguments.value("--case", ""));
        if (given(arguments, "--as-of")) {
            builder.asOf(date(arguments.value("--as-of", "")));
        }
        builder.audience(arguments.value("--audience", Position.PUBLIC));
        chooseRules(builder, arguments);
        return given(arguments, "--profile") ? builder.profile(arguments.value("--profile", "")) : builder;
    }

    /** Whether the command has that option and the user gave it. */
    private static boolean given(Arguments arguments, String option) {
        return arguments.parsed().hasMatchedOption(option);
    }

    private static void chooseRules(Analyzer.Builder builder, Arguments arguments) {
        if (given(arguments, RULES)) {
            builder.rules(path(arguments.value(RULES, "")));
        }
        if (given(arguments, ALONE)) {
            builder.withoutBuiltInRules();
        }
    }

    private static void chooseCase(Analyzer.Builder builder, String file) {
        if (file.equals("none")) {
            builder.noCase();
        } else if (file.indexOf('/') >= 0 || file.indexOf('\\') >= 0 || file.startsWith(".")) {
            builder.caseFolder(path(file));
        } else if (!file.isEmpty()) {
            idOrFolder(builder, file);
        }
    }

    private static void idOrFolder(Analyzer.Builder builder, String file) {
        if (!CaseFiles.builtInIds().contains(file) && path(file).toFile().isDirectory()) {
            builder.caseFolder(path(file));
        } else {
            builder.caseId(file);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InputException("--as-of", "\"" + text + "\" is no date", "give it as YYYY-MM-DD, such as 2025-11-20");
        }
    }

    /** A command that asks something of the check of a draft, which is made again. */
    static CommandSpec ofCheckedDraft(String name, String description, PositionalParamSpec asked) {
        CommandSpec spec = Arguments.command(name, description + " The draft is checked again, so give the options of the check.")
            .addPositional(asked).addPositional(Arguments.word(1, "DRAFT", "The draft; - is standard input."));
        addTo(spec);
        addProvisions(spec);
        return Output.addTo(spec);
    }

    /** Lets a corrected reading take the place of the program's own. */
    static void addProvisions(CommandSpec spec) {
        spec.addOption(Arguments.option("FILE", "Take the provisions from this file, which read -f yaml wrote and you corrected.",
            PROVISIONS));
    }

    /** Checks a draft named on the command line; {@code -} is standard input. */
    static Analysis check(Analyzer analyzer, String draft, Arguments arguments) {
        String text = draft.equals("-") ? DraftReader.read(arguments.console().in(), draft) : DraftReader.read(path(draft));
        String provisions = arguments.value(PROVISIONS, "");
        return provisions.isEmpty() ? analyzer.check(draft, text) : analyzer.check(draft, text, path(provisions));
    }

    /** The path with that name. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(name, "this cannot be the name of a file", "");
        }
    }
}
