package io.impasse.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a check costs as a process of its own, started with the very Java options of this process, beside a bare JVM.
 *
 * @param nanos     median time of a check
 * @param bareNanos median time of a JVM without options that runs an empty main, in turn with the checks
 * @param peak      the largest resident memory of a check, in KiB; empty: this system does not tell
 */
record ColdStart(long nanos, long bareNanos, OptionalLong peak) {
    static final int ROUNDS = 15;

    static ColdStart of(Path draft) {
        ChildProcess check = ChildProcess.likeThis(Main.class, "check", draft.toString());
        ChildProcess bare = ChildProcess.plain(Bare.class);
        List<Long> checks = new ArrayList<>();
        List<Long> bares = new ArrayList<>();
        check.nanos();
        for (int round = 0; round < ROUNDS; round++) {
            bares.add(bare.nanos());
            checks.add(check.nanos());
        }
        return new ColdStart(median(checks), median(bares), peak(draft));
    }

    private static OptionalLong peak(Path draft) {
        String lines = ChildProcess.likeThis(Main.class, "check", draft.toString()).asking(PeakMemory.ASK).errors();
        return lines.lines().filter(line -> line.startsWith(PeakMemory.PREFIX))
            .mapToLong(line -> Long.parseLong(line.substring(PeakMemory.PREFIX.length()))).findFirst();
    }

    static long median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
