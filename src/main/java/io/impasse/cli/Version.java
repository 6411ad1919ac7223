package io.impasse.cli;

/** The version of the program, and of the Java that runs it. */
final class Version {
    private Version() {}

    static String text() {
        return "impasse 0.1.0\nJava " + Runtime.version() + "\n";
    }
}
