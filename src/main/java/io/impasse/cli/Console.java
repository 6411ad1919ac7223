package io.impasse.cli;

import io.impasse.model.InputException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams a command talks to. Output is UTF-8 whatever the locale.
 *
 * @param colour whether reports on {@code out} may be coloured
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colour) {

    /** The streams of this process; coloured on a terminal unless {@code NO_COLOR} is set. */
    static Console ofProcess() {
        boolean plain = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), !plain && System.console() != null);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /**
     * Prints a text; its lines end with LF on every system.
     *
     * @throws InputException if not all of it could be written
     */
    void print(String text) {
        out.writeBytes(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        if (out.checkError()) {
            throw new InputException("standard output", "it takes no more", "nothing after that is printed; give a file with -o");
        }
    }
}
