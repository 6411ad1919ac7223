package io.impasse.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/**
 * Runs the commands once with nobody listening. The launcher starts it to learn which classes they load, and archives
 * these for fast starts.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** @param arguments a folder of rules, and drafts */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Main main = new Main(new Console(InputStream.nullInputStream(), nowhere, nowhere, false));
        main.run("--version");
        String[] drafts = Arrays.copyOfRange(arguments, 1, arguments.length);
        for (String draft : drafts) {
            main.run("check", draft);
        }
        main.run("check", drafts[0], "-f", "json");
        main.run("check", drafts[0], "-f", "markdown", "--case", "none");
        main.run("check", drafts[0], "--rules", arguments[0]);
        main.run("check", drafts[0], "--as-of", "");
    }
}
