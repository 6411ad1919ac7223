package io.impasse;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.model.InputException;
import io.impasse.model.Provision;
import io.impasse.model.Quote;
import io.impasse.text.DraftReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Spoils drafts at random, and checks that each is still read without a fault and quoted as it stands.
 * {@code ./mvnw -q test-compile exec:exec@mutations} makes a million changes; the seed makes a run repeatable.
 */
final class Mutations {
    static final int CHANGES_A_TEXT = 20;
    private static final int WARM_UP = 1_000;
    private static final int LONGEST_CUT = 40;
    private static final double SECOND = 1e9;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final List<String> SCRAPS = List.of("\n", "\n\n", "\r", "\t", " ", "\u00a0", "\u2028", "\u200b", "\ufeff", "\ud83d", "\ud83d\udd4a",
        "\u0000", "\u0130", "(", ")", "[", "]", "\"", "\u201c", "1.", "1.1.1", "(a)", "(iv)", "- ", "\u2022 ", "# ", "**", "[1]", "Option A.", "Article 7",
        "Annex", "not ", "neither ", "nor ", "shall ", "to ", "and ", "; ", ": ", ". ", "%", "60:40", "1,000,000,000,000", "0.0.0", "31.02.2026",
        "2\u20133 ", "half ", "within ", "unless ", "if ", "provided that ");

    private final Analyzer analyzer = Analyzer.builtIn();
    private final List<String> drafts;
    private final Random random;
    private int read;
    private double slowest;

    Mutations(long seed) throws IOException {
        random = new Random(seed);
        try (Stream<Path> files = Files.list(Path.of("fixtures/cases/ukraine-russia/drafts"))) {
            drafts = files.sorted().map(DraftReader::read).toList();
        }
    }

    /** Reads and checks a text with that many changes; a failure shows the text. */
    void check() {
        String text = spoiled();
        long start = PROCESSOR.getCurrentThreadCpuTime();
        try {
            quotes(analyzer.check("spoiled", text)).forEach(quote ->
                assertThat(quote.text()).isEqualTo(text.substring(quote.start(), quote.end())));
            read++;
        } catch (InputException refused) {
            assertThat(refused).hasMessageContaining("spoiled:");
        } catch (RuntimeException e) {
            throw new AssertionError("this text cannot be read: <" + text + ">", e);
        }
        slowest = Math.max(slowest, (PROCESSOR.getCurrentThreadCpuTime() - start) / SECOND * 10_000 / text.split("\\s+").length);
    }

    /** How many texts were read rather than refused. */
    int read() {
        return read;
    }

    private static Stream<Quote> quotes(Analysis analysis) {
        return Stream.concat(analysis.provisions().stream().flatMap(Mutations::quotes),
            analysis.findings().stream().flatMap(finding -> finding.conclusion().places().stream()));
    }

    private static Stream<Quote> quotes(Provision provision) {
        return Stream.of(List.of(provision.quote()), provision.conditions(), provision.exceptions()).flatMap(List::stream);
    }

    private String spoiled() {
        StringBuilder text = new StringBuilder(drafts.get(random.nextInt(drafts.size())));
        for (int change = 0; change < CHANGES_A_TEXT; change++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(LONGEST_CUT));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x3000));
                case 3 -> text.replace(at, at + 1, text.substring(at, at + 1).toUpperCase(Locale.ROOT));
                default -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
        }
        return text.toString();
    }

    /**
     * Prints how it went.
     *
     * @param arguments how many changes, and the seed
     */
    public static void main(String[] arguments) throws IOException {
        int changes = Integer.parseInt(arguments[0]);
        Mutations mutations = new Mutations(Long.parseLong(arguments[1]));
        for (int text = 0; text < WARM_UP; text++) {
            mutations.check();
        }
        mutations.slowest = 0;
        for (int done = 0; done < changes; done += CHANGES_A_TEXT) {
            mutations.check();
        }
        System.out.printf("%,d changes, seed %s: no fault; slowest %.2f s for 10,000 words%n", changes, arguments[1], mutations.slowest);
    }
}
