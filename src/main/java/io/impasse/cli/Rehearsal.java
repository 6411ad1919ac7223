package io.impasse.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Runs the commands once with nobody listening. The launcher starts it to learn which classes they load, and archives
 * these for fast starts.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** @param arguments drafts */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Main main = new Main(new Console(InputStream.nullInputStream(), nowhere, nowhere, false));
        main.run("--version");
        for (String draft : arguments) {
            main.run("check", draft);
        }
        main.run("check", arguments[0], "-f", "json");
        main.run("check", arguments[0], "-f", "markdown", "--case", "none");
        main.run("check", arguments[0], "--as-of", "");
    }
}
