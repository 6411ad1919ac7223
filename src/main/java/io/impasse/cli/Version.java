package io.impasse.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and of the Java that runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"impasse " + "0.1.0", "Java " + Runtime.version()};
    }
}
