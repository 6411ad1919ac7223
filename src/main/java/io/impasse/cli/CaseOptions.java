package io.impasse.cli;

import io.impasse.Analysis;
import io.impasse.Analyzer;
import io.impasse.json.CaseFiles;
import io.impasse.model.InputException;
import io.impasse.text.DraftReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Against what a draft is checked. */
final class CaseOptions {

    @Option(names = "--case", paramLabel = "ID|DIR|none",
        description = "The case: a built-in id, a folder with case.yaml and positions.yaml, or none to check the text "
            + "against itself alone. Default: the built-in case.")
    private String file = "";

    @Option(names = "--as-of", paramLabel = "DATE",
        description = "The day whose positions count, as YYYY-MM-DD. Default: the day of the draft, if the case or its "
            + "title states it, else that of the newest position.")
    private String asOf = "";

    @Option(names = "--profile", paramLabel = "PROFILE",
        description = "What the draft wants to be: ceasefire, framework or settlement. Default: what the case says of "
            + "the draft, else settlement.")
    private String profile = "";

    /** A builder that is set as the options say. */
    Analyzer.Builder analyzer() {
        Analyzer.Builder builder = Analyzer.builder();
        chooseCase(builder);
        if (!asOf.isEmpty()) {
            builder.asOf(date(asOf));
        }
        return profile.isEmpty() ? builder : builder.profile(profile);
    }

    private void chooseCase(Analyzer.Builder builder) {
        if (file.equals("none")) {
            builder.noCase();
        } else if (file.indexOf('/') >= 0 || file.indexOf('\\') >= 0 || file.startsWith(".")) {
            builder.caseFolder(path(file));
        } else if (!file.isEmpty()) {
            idOrFolder(builder);
        }
    }

    private void idOrFolder(Analyzer.Builder builder) {
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

    /** Checks a draft named on the command line; {@code -} is standard input. */
    static Analysis check(Analyzer analyzer, String draft, Console console) {
        return draft.equals("-") ? analyzer.check(draft, DraftReader.read(console.in(), draft)) : analyzer.check(path(draft));
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
