package io.impasse.cli;

import io.impasse.model.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a report goes: standard output, or a file that appears whole or not at all.
 *
 * @param file empty: standard output
 */
record Output(String file, Console console) {

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Arguments.option("FILE",
            "Write to this file instead of standard output. It appears whole or not at all.", "-o", "--output"));
    }

    static Output of(Arguments arguments) {
        return new Output(arguments.value("--output", ""), arguments.console());
    }

    /** Whether the text may carry colours: only on a terminal. */
    boolean colour() {
        return file.isEmpty() && console.colour();
    }

    void write(String text) {
        if (file.isEmpty()) {
            console.print(text);
        } else {
            toFile(CaseOptions.path(file), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void toFile(Path target, byte[] bytes) {
        try {
            if (Files.isDirectory(target)) {
                throw new InputException(file, "this is a folder", "name a file in it");
            }
            replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), bytes);
        } catch (IOException e) {
            throw new InputException(file, "cannot be written", "check that its folder exists and may be written to");
        }
    }

    /** Devices and pipes are written to; a file is written beside its place and then moved there. */
    private static void replace(Path target, byte[] bytes) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
            return;
        }
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
