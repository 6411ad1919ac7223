package io.impasse.cli;

import io.impasse.Analyzer;
import io.impasse.text.DraftReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the time of reading grows with the length of the text.
 *
 * @param shortest words of the shortest text
 * @param longest  words of the longest
 * @param exponent 1: the time grows as the length does
 */
record Growth(long shortest, long longest, double exponent) {
    private static final int ROUNDS = 11;
    private static final int MOST = 58;

    /** Measures in a process of its own, with the usual Java options. */
    static Growth inOwnProcess(List<Path> drafts) {
        String[] figures = ChildProcess.plain(Growth.class, drafts.stream().map(Path::toString).toArray(String[]::new)).output().strip().split(" ");
        return new Growth(Long.parseLong(figures[0]), Long.parseLong(figures[1]), Double.parseDouble(figures[2]));
    }

    /**
     * Measures and prints.
     *
     * @param arguments drafts: the first is the shortest text, all of them joined again and again the longest
     */
    public static void main(String[] arguments) {
        List<String> drafts = Arrays.stream(arguments).map(Path::of).map(DraftReader::read).toList();
        String once = drafts.get(0);
        String often = (String.join("\n\n", drafts) + "\n\n").repeat(MOST);
        Analyzer analyzer = Analyzer.builder().withoutRules().build();
        nanos(analyzer, often);
        double times = nanos(analyzer, often) / (double) nanos(analyzer, once);
        double longer = WarmRun.words(often) / (double) WarmRun.words(once);
        System.out.println(WarmRun.words(once) + " " + WarmRun.words(often) + " " + Math.log(times) / Math.log(longer));
    }

    private static long nanos(Analyzer analyzer, String text) {
        List<Long> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            analyzer.check("joined", text);
            rounds.add(System.nanoTime() - start);
        }
        return ColdStart.median(rounds);
    }
}
