package io.impasse.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Measures. */
final class Bench implements Task {

    @Override
    public CommandSpec spec() {
        return Arguments.command("bench", "Measure start-up, memory and speed on this machine.");
    }

    @Override
    public int run(Arguments arguments) {
        return 0;
    }
}
