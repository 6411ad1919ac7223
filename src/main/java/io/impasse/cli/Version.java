package io.impasse.cli;

import io.impasse.json.Product;

/** The version of the program, and of the Java that runs it. */
final class Version {
    private Version() {}

    static String text() {
        return "impasse " + Product.version() + "\nJava " + Runtime.version() + "\n";
    }
}
