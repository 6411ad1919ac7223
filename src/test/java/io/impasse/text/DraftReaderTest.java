package io.impasse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.impasse.model.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("draft.txt"), "Title\r\n\r\n1. Ceasefire \u2013 now.\r");
        assertThat(DraftReader.read(file)).isEqualTo("Title\r\n\r\n1. Ceasefire \u2013 now.\r");
    }

    @Test
    void aByteOrderMarkIsDropped() {
        assertThat(read("\ufeffTitle", StandardCharsets.UTF_8)).isEqualTo("Title");
        assertThat(read("\ufeffTitle", StandardCharsets.UTF_16BE)).isEqualTo("Title");
        assertThat(read("\ufeffTitle", StandardCharsets.UTF_16LE)).isEqualTo("Title");
    }

    @Test
    void aMissingFileIsNamed() {
        refused(folder.resolve("none.txt"), "none.txt: no such file; check the path");
    }

    @Test
    void aDirectoryIsRefused() {
        refused(folder, ": this is a directory; name a file in it");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("", "draft: this file is empty; give a draft that has text");
        refused("\ufeff\r\n \u00a0\t\n", "draft: this file is empty; give a draft that has text");
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] bytes = {'P', 'K', 3, 4, (byte) 0xFF, 0, 'x'};
        refused(bytes, "draft: this is a binary file (byte 5 is zero); save it as UTF-8 plain text");
        refused("text\u0000", "draft: this is a binary file (character 4 is NUL); save it as UTF-8 plain text");
        refused("\u0001\u0002".repeat(5), "draft: this is a binary file (10 control characters); save it as UTF-8 plain text");
    }

    @Test
    void utf16WithoutAMarkIsCalledBinary() {
        refused("Title".getBytes(StandardCharsets.UTF_16LE), "draft: this is a binary file (character 1 is NUL); save it as UTF-8 plain text");
    }

    @Test
    void aByteThatIsNoUtf8IsLocated() {
        byte[] bytes = "Title\n\n1. Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        refused(bytes, "draft:3: byte 13 is no UTF-8; save it as UTF-8 plain text");
        refused(new byte[] {'a', (byte) 0xE2, (byte) 0x80}, "draft:1: byte 1 is no UTF-8; save it as UTF-8 plain text");
        refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'}, "draft:1: byte 4 is no UTF-16LE; save it as UTF-8 plain text");
    }

    @Test
    void fiveMegabytesAreReadAndNotOneByteMore() {
        byte[] bytes = new byte[DraftReader.LARGEST];
        Arrays.fill(bytes, (byte) 'a');
        assertThat(DraftReader.read(new ByteArrayInputStream(bytes), "draft")).hasSize(DraftReader.LARGEST);
        refused(Arrays.copyOf(bytes, bytes.length + 1), "draft: larger than 5 MB; a draft may have 5 MB at most; cut it into parts");
    }

    @Test
    void aStreamThatBreaksIsReported() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> DraftReader.read(broken, "-")).isInstanceOf(InputException.class)
                .hasMessage("-: this input cannot be read; check that it is complete");
    }

    private static String read(String text, Charset charset) {
        return DraftReader.read(new ByteArrayInputStream(text.getBytes(charset)), "draft");
    }

    private static void refused(String text, String message) {
        refused(text.getBytes(StandardCharsets.UTF_8), message);
    }

    private static void refused(byte[] bytes, String message) {
        assertThatThrownBy(() -> DraftReader.read(new ByteArrayInputStream(bytes), "draft")).isInstanceOf(InputException.class)
                .hasMessage(message);
    }

    private static void refused(Path file, String message) {
        assertThatThrownBy(() -> DraftReader.read(file)).isInstanceOf(InputException.class).hasMessageEndingWith(message);
    }
}
