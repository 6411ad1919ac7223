package io.impasse.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each the console. */
final class Commands implements IFactory {
    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type.cast(type == Check.class ? new Check(console)
            : type == Read.class ? new Read(console)
            : type == Rule.class ? new Rule(console)
            : type == Explain.class ? new Explain(console)
            : type == Bench.class ? new Bench(console)
            : CommandLine.defaultFactory().create(type));
    }
}
