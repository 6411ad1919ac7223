package io.impasse.json;

import io.impasse.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The text of a data file: UTF-8, of limited size, with LF line ends and no byte order mark. */
final class FileText {
    /** The largest file that is read, in bytes. */
    static final int LIMIT = 5_000_000;

    private FileText() {}

    static String read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new InputException(name, "is a directory, not a file", "");
        }
        if (!Files.exists(file)) {
            throw new InputException(name, "there is no such file", "");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return decode(name, in.readNBytes(LIMIT + 1));
        } catch (IOException unreadable) {
            throw new InputException(name, "the file cannot be read", "check its permissions");
        }
    }

    static String decode(String name, byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new InputException(name, "the file is larger than 5 MB", "split it, or remove what is not needed");
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
            return lineFeeds(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            String before = new String(Arrays.copyOf(bytes, rest.position()), StandardCharsets.UTF_8);
            long line = 1 + lineFeeds(before).chars().filter(c -> c == '\n').count();
            throw new InputException(name + ":" + line, "the file is not valid UTF-8", "save it with the encoding UTF-8");
        }
    }

    private static String lineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
