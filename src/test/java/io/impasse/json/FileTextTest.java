package io.impasse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.impasse.model.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {
    @TempDir
    Path dir;

    private void fails(Path file, String message) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> FileText.read(file)).withMessage(message);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(dir.resolve("f.yaml"), bytes);
    }

    @Test
    void line_ends_and_byte_order_mark_do_not_matter() throws IOException {
        assertThat(FileText.read(file("\uFEFFa: 1\r\nb: 2\rc: 3\n".getBytes(StandardCharsets.UTF_8))))
            .isEqualTo("a: 1\nb: 2\nc: 3\n");
    }

    @Test
    void a_missing_file_is_an_error() {
        fails(dir.resolve("none.yaml"), dir.resolve("none.yaml") + ": there is no such file");
    }

    @Test
    void a_directory_is_an_error() {
        fails(dir, dir + ": is a directory, not a file");
    }

    @Test
    void invalid_utf_8_is_an_error_that_names_the_line() throws IOException {
        Path file = file(new byte[] {'a', '\r', '\n', 'b', '\n', (byte) 0xC3, '(', '\n'});
        fails(file, file + ":3: the file is not valid UTF-8; save it with the encoding UTF-8");
    }

    @Test
    void a_file_larger_than_5_mb_is_an_error() throws IOException {
        Path file = file(new byte[FileText.LIMIT + 1]);
        fails(file, file + ": the file is larger than 5 MB; split it, or remove what is not needed");
    }
}
