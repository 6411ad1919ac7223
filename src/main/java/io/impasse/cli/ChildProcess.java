package io.impasse.cli;

import io.impasse.model.InputException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program to be run as a process of its own, with the class path of this one. */
final class ChildProcess {
    private final List<String> options;
    private final List<String> program;

    private ChildProcess(List<String> options, List<String> program) {
        this.options = List.copyOf(options);
        this.program = List.copyOf(program);
    }

    /** With the Java options of this process. */
    static ChildProcess likeThis(Class<?> main, String... arguments) {
        return new ChildProcess(ManagementFactory.getRuntimeMXBean().getInputArguments(), program(main, arguments));
    }

    /** Without Java options, as most programs are started. */
    static ChildProcess plain(Class<?> main, String... arguments) {
        return new ChildProcess(List.of(), program(main, arguments));
    }

    private static List<String> program(Class<?> main, String... arguments) {
        List<String> program = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        program.addAll(List.of(arguments));
        return program;
    }

    /** The same with a system property that is true. */
    ChildProcess asking(String property) {
        List<String> more = new ArrayList<>(options);
        more.add("-D" + property + "=true");
        return new ChildProcess(more, program);
    }

    /** Runs it with nobody listening, and returns the time from start to end. */
    long nanos() {
        long start = System.nanoTime();
        finish(start(Redirect.DISCARD, Redirect.DISCARD));
        return System.nanoTime() - start;
    }

    /** Runs it, and returns what it wrote to standard output. */
    String output() {
        return text(start(Redirect.PIPE, Redirect.DISCARD), false);
    }

    /** Runs it, and returns what it wrote to standard error. */
    String errors() {
        return text(start(Redirect.DISCARD, Redirect.PIPE), true);
    }

    private static String text(Process process, boolean errors) {
        try (var stream = errors ? process.getErrorStream() : process.getInputStream()) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            finish(process);
            return text;
        } catch (IOException e) {
            throw new InputException("bench", "a process could not be listened to", "");
        }
    }

    private Process start(Redirect out, Redirect err) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(program);
        try {
            return new ProcessBuilder(command).redirectOutput(out).redirectError(err).start();
        } catch (IOException e) {
            throw new InputException("bench", "no process could be started", "");
        }
    }

    /** Exit codes 0 and 1 are those of a check that did its job. */
    private static void finish(Process process) {
        try {
            if (process.waitFor() > 1) {
                throw new InputException("bench", "the draft cannot be checked", "impasse check says why");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("bench", "interrupted", "");
        }
    }
}
