package io.impasse.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command: what it understands, and what it does. Commands are built by hand, not by annotations, to start fast. */
interface Task {

    /** By which it is called. */
    String name();

    /** Its options and help. */
    CommandSpec spec();

    /** Does it and returns the exit code. */
    int run(Arguments arguments);
}
