package io.impasse.cli;

import io.impasse.model.InputException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Measures start-up, memory and speed, and prints a small table. */
final class Bench implements Task {
    private static final String ROW = "%-28s %9s %8s %9s %9s %11s\n";
    private static final double NANOS = 1e6;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Arguments.command(name(), "Measure start-up, memory and speed on this machine. Takes about a minute.")
            .addPositional(PositionalParamSpec.builder().arity("0..*").type(List.class).auxiliaryTypes(String.class)
                .paramLabel("DRAFT").description("The drafts to check; default: those that came with the program.").build());
        spec.usageMessage().footer("",
            "cold: a whole process that checks the draft, in turn with a bare JVM that runs an empty main, medians of "
                + ColdStart.ROUNDS + ". peak: its largest resident memory. warm: a check in a JVM that has been running for a "
                + "while. words/s: the reading alone. growth: 1 when twice the words take twice the time.");
        return spec;
    }

    @Override
    public int run(Arguments arguments) {
        List<Path> drafts = arguments.words().isEmpty() ? shipped() : arguments.words().stream().map(CaseOptions::path).toList();
        Console console = arguments.console();
        console.print(String.format(Locale.ROOT, ROW, "draft", "cold", "x bare", "peak", "warm", "words/s"));
        for (Path draft : drafts) {
            console.print(row(draft));
        }
        UserRules rules = UserRules.of(drafts.get(0));
        console.print(String.format(Locale.ROOT, "with %d rules of a user: first %.0f ms, then %.2f times a check without them\n",
            UserRules.COUNT, rules.first() / NANOS, rules.next() / (double) rules.alone()));
        Growth growth = Growth.inOwnProcess(drafts);
        console.print(String.format(Locale.ROOT, "growth of reading time from %,d to %,d words: length to the power of %.2f\n",
            growth.shortest(), growth.longest(), growth.exponent()));
        return 0;
    }

    private static String row(Path draft) {
        ColdStart cold = ColdStart.of(draft);
        WarmRun warm = WarmRun.inOwnProcess(draft);
        return String.format(Locale.ROOT, ROW, draft.getFileName(),
            String.format(Locale.ROOT, "%.0f ms", cold.nanos() / NANOS),
            String.format(Locale.ROOT, "%.1f", cold.nanos() / (double) cold.bareNanos()),
            cold.peak().isPresent() ? cold.peak().getAsLong() / 1024 + " MiB" : "unknown",
            String.format(Locale.ROOT, "%.1f ms", warm.checkNanos() / NANOS),
            String.format(Locale.ROOT, "%,.0f", warm.wordsPerSecond()));
    }

    private static List<Path> shipped() {
        Path home = Path.of(System.getProperty("impasse.home", "."));
        PathMatcher draft = FileSystems.getDefault().getPathMatcher("glob:**/drafts/*.txt");
        try (Stream<Path> files = Files.walk(home.resolve("fixtures/cases"))) {
            return files.filter(draft::matches).sorted().toList();
        } catch (IOException e) {
            throw new InputException("bench", "the drafts that come with the program are not there", "name a draft");
        }
    }
}
