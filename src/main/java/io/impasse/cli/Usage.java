package io.impasse.cli;

import io.impasse.model.Suggestion;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A misuse of the command line in one line: place, fault, remedy. */
final class Usage {
    private Usage() {}

    static String words(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        String see = "see " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        if (fault instanceof MissingParameterException) {
            return fault.getCommandLine().getCommandName() + ": " + lower(fault.getMessage()) + "; " + see;
        }
        return lower(fault.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException fault) {
        String given = fault.getUnmatched().get(0);
        CommandLine line = fault.getCommandLine();
        boolean option = given.startsWith("-");
        boolean command = !option && !line.getSubcommands().isEmpty();
        Collection<String> known = option ? line.getCommandSpec().optionsMap().keySet() : line.getSubcommands().keySet();
        String guess = Suggestion.didYouMean(given.split("=", 2)[0], known);
        return given + ": " + (option ? "unknown option" : command ? "unknown command" : "unexpected argument") + "; "
            + (guess.isEmpty() ? "see " + line.getCommandSpec().qualifiedName() + " --help" : guess);
    }

    private static String lower(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
