package io.impasse.cli;

import io.impasse.Analyzer;
import io.impasse.text.DraftReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check costs in a JVM that has been running for a while, as in a server that uses the library.
 *
 * @param checkNanos     median time of a check
 * @param wordsPerSecond of the reading alone, without rules
 */
record WarmRun(long checkNanos, double wordsPerSecond) {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 51;
    private static final double SECOND = 1e9;

    /** Measures in a process of its own, with the usual Java options and not those of a fast start. */
    static WarmRun inOwnProcess(Path draft) {
        String[] figures = ChildProcess.plain(WarmRun.class, draft.toString()).output().strip().split(" ");
        return new WarmRun(Long.parseLong(figures[0]), Double.parseDouble(figures[1]));
    }

    /**
     * Measures and prints.
     *
     * @param arguments a draft
     */
    public static void main(String[] arguments) {
        String text = DraftReader.read(Path.of(arguments[0]));
        long check = nanos(Analyzer.builtIn(), arguments[0], text);
        long reading = nanos(Analyzer.builder().withoutRules().build(), arguments[0], text);
        System.out.println(check + " " + words(text) * SECOND / reading);
    }

    private static long nanos(Analyzer analyzer, String name, String text) {
        List<Long> rounds = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            analyzer.check(name, text);
            if (round >= 0) {
                rounds.add(System.nanoTime() - start);
            }
        }
        return ColdStart.median(rounds);
    }

    /** How many words a text has, as an editor counts them. */
    static long words(String text) {
        return text.strip().split("\\s+").length;
    }
}
