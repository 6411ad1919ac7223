package io.impasse.cli;

import io.impasse.finding.RuleCard;
import io.impasse.model.InputException;
import io.impasse.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a check costs with the rules of a user beside the built-in ones, as a process of its own.
 *
 * @param first nanoseconds of the first run, when nothing has seen the rules before
 * @param next  median nanoseconds of the runs after it
 * @param alone median nanoseconds of a check without them, in turn with these
 */
record UserRules(long first, long next, long alone) {
    static final int COUNT = 60;

    /** Measures with copies of built-in rules under other names. */
    static UserRules of(Path draft) {
        try {
            Path folder = Files.createTempDirectory("impasse-rules");
            try {
                write(folder);
                return measured(ChildProcess.likeThis(Main.class, "check", draft.toString(), "--rules", folder.toString()),
                    ChildProcess.likeThis(Main.class, "check", draft.toString()));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new InputException("bench", "no rules could be written", "check the folder for temporary files");
        }
    }

    private static UserRules measured(ChildProcess with, ChildProcess without) {
        long first = with.nanos();
        List<Long> nexts = new ArrayList<>();
        List<Long> alones = new ArrayList<>();
        for (int round = 0; round < ColdStart.ROUNDS; round++) {
            nexts.add(with.nanos());
            alones.add(without.nanos());
        }
        return new UserRules(first, ColdStart.median(nexts), ColdStart.median(alones));
    }

    private static void write(Path folder) throws IOException {
        RuleSet rules = RuleSet.builtIn();
        for (String id : rules.cards().stream().map(RuleCard::id).limit(COUNT).toList()) {
            Path file = folder.resolve("user-" + id + ".drl");
            Files.createDirectories(file.getParent());
            Files.writeString(file, rules.source(id).replace("rule \"", "rule \"user-"));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
