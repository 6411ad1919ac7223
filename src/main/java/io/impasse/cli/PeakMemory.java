package io.impasse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The most memory this process ever held, as Linux counts it; {@code bench} asks its child processes for it. */
final class PeakMemory {
    /** System property that makes a process tell its peak on standard error when it ends. */
    static final String ASK = "impasse.peak";
    /** What the line on standard error begins with. */
    static final String PREFIX = "impasse.peak.kib=";

    private PeakMemory() {}

    static void tellIfAsked() {
        if (Boolean.getBoolean(ASK)) {
            kib().ifPresent(kib -> System.err.println(PREFIX + kib));
        }
    }

    private static OptionalLong kib() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
