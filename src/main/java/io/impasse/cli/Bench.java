package io.impasse.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Measures. */
@Command(name = "bench", description = "Measure start-up, memory and speed on this machine.")
final class Bench implements Callable<Integer> {
    private final Console console;

    Bench(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().println("todo");
        return 0;
    }
}
