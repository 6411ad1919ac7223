package io.impasse.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The command as its users meet it: a process of its own, with its streams and its exit code. */
final class Program {
    /** The draft that the case has on file and that most tests check. */
    static final Path DRAFT = Path.of("fixtures/cases/ukraine-russia/drafts/us-28-point-plan.txt");

    private final List<String> javaOptions = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    private byte[] input = {};
    private Path folder = Path.of("");

    /** What a run left: the bytes it wrote, and how it ended. */
    record Outcome(int exit, byte[] out, String err) {
        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    Program javaOption(String option) {
        javaOptions.add(option);
        return this;
    }

    /** Runs it in that folder. */
    Program in(Path place) {
        folder = place;
        return this;
    }

    Program input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Outcome run(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return run(new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()));
    }

    Outcome run(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> bytes(process.getErrorStream()));
            CompletableFuture<byte[]> out = CompletableFuture.supplyAsync(() -> bytes(process.getInputStream()));
            feed(process);
            return new Outcome(process.waitFor(), out.join(), new String(err.join(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the run was interrupted", e);
        }
    }

    private void feed(Process process) throws IOException {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input);
        } catch (IOException ended) {
            // a process that refuses its arguments ends without reading its input
        }
    }

    private static byte[] bytes(InputStream stream) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            stream.transferTo(all);
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
