package io.impasse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.impasse.Analyzer;
import io.impasse.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Same input, same bytes: whatever the run, the locale, the encoding of the platform or the thread. */
class SameBytesTest {

    @Test
    void twoLocalesAndTwoEncodingsGiveTheSameBytes() {
        byte[] plain = new Program().run("check", Program.DRAFT, "-f", "json").out();
        byte[] turkish = new Program().javaOption("-Duser.language=tr").javaOption("-Duser.country=TR")
            .javaOption("-Dfile.encoding=ISO-8859-9").javaOption("-Duser.timezone=Pacific/Kiritimati")
            .run("check", Program.DRAFT, "-f", "json").out();

        assertSame(turkish, plain);
        assertSame(Analyzer.builtIn().check(Program.DRAFT).toJson().getBytes(StandardCharsets.UTF_8), plain);
    }

    @Test
    void anArabicLocaleGivesTheSameReports() {
        for (String format : List.of("text", "markdown")) {
            assertSame(new Program().javaOption("-Duser.language=ar").run("check", Program.DRAFT, "-f", format).out(),
                new Program().run("check", Program.DRAFT, "-f", format).out());
        }
    }

    @Test
    void lineEndsOfAnotherSystemGiveTheSameFindings() throws IOException {
        Analyzer analyzer = Analyzer.builtIn();
        String text = Files.readString(Program.DRAFT);
        List<Finding> unix = analyzer.check("draft.txt", text).findings();
        List<Finding> windows = analyzer.check("draft.txt", text.replace("\n", "\r\n")).findings();

        assertThat(windows).extracting(Finding::id).isEqualTo(unix.stream().map(Finding::id).toList());
        assertThat(windows).extracting(Finding::message).isEqualTo(unix.stream().map(Finding::message).toList());
    }

    @Test
    void eightThreadsGiveTheSameBytes() throws InterruptedException, ExecutionException {
        Analyzer analyzer = Analyzer.builtIn();
        byte[] alone = analyzer.check(Program.DRAFT).toJson().getBytes(StandardCharsets.UTF_8);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> check = () -> analyzer.check(Program.DRAFT).toJson();
            for (Future<String> report : threads.invokeAll(Collections.nCopies(32, check))) {
                assertSame(report.get().getBytes(StandardCharsets.UTF_8), alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Says no more than the first line that differs. */
    private static void assertSame(byte[] one, byte[] other) {
        int at = Arrays.mismatch(one, other);

        assertThat(at < 0 ? "" : around(one, at)).isEqualTo(at < 0 ? "" : around(other, at));
    }

    private static String around(byte[] text, int at) {
        return new String(text, Math.max(0, at - 80), Math.min(160, text.length - Math.max(0, at - 80)), StandardCharsets.UTF_8);
    }
}
