package io.impasse.text;

import io.impasse.model.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a draft from a file or a stream: UTF-8 plain text or Markdown, or UTF-16 with a byte order mark, of at most
 * 5 MB. A byte order mark is dropped before anything else and does not count in offsets; all else, line ends included,
 * stays as it is.
 */
public final class DraftReader {
    /** The largest draft, in bytes. */
    public static final int LARGEST = 5_000_000;
    private static final String PLAIN = "save it as UTF-8 plain text";
    private static final int SOME_CONTROLS = 8;

    private DraftReader() {}

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read or is no text
     */
    public static String read(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new InputException(name, "this is a directory", "name a file in it");
        }
        if (!Files.exists(path)) {
            throw new InputException(name, "no such file", "check the path");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, name);
        } catch (IOException e) {
            throw new InputException(name, "this file cannot be read", "check its permissions");
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name how messages call it
     * @throws InputException if it cannot be read or is no text
     */
    public static String read(InputStream in, String name) {
        byte[] bytes = bytes(in, name);
        if (bytes.length > LARGEST) {
            throw new InputException(name, "larger than 5 MB", "a draft may have 5 MB at most; cut it into parts");
        }
        String text = decode(bytes, name);
        if (Chars.skipBlanks(text, 0, text.length()) == text.length()) {
            throw new InputException(name, "this file is empty", "give a draft that has text");
        }
        checkText(text, name);
        return text;
    }

    private static byte[] bytes(InputStream in, String name) {
        try {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new InputException(name, "this input cannot be read", "check that it is complete");
        }
    }

    private static String decode(byte[] bytes, String name) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, name);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, name);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, name);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8, name);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        boolean begins = bytes.length >= mark.length;
        for (int at = 0; begins && at < mark.length; at++) {
            begins = (bytes[at] & 0xFF) == mark[at];
        }
        return begins;
    }

    private static String decode(byte[] bytes, int from, Charset charset, String name) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw malformed(bytes, in.position(), charset, name);
        }
        return out.flip().toString();
    }

    private static InputException malformed(byte[] bytes, int at, Charset charset, String name) {
        if (charset == StandardCharsets.UTF_8) {
            refuseBinary(bytes, at, name);
        }
        int line = 1;
        for (int before = 0; before < at; before++) {
            line += bytes[before] == '\n' ? 1 : 0;
        }
        return new InputException(name + ":" + line, "byte " + at + " is no " + charset.name(), PLAIN);
    }

    /** A file that is no text at all is called binary, whatever byte stopped the decoder first. */
    private static void refuseBinary(byte[] bytes, int at, String name) {
        for (int byteAt = 0; byteAt < Math.min(bytes.length, at + 512); byteAt++) {
            if (bytes[byteAt] == 0) {
                throw binary(name, byteAt);
            }
        }
    }

    private static InputException binary(String name, int at) {
        return new InputException(name, "this is a binary file (byte " + at + " is zero)", PLAIN);
    }

    /** Refuses NUL, and texts in which more than one character in a hundred is a control character. */
    private static void checkText(String text, String name) {
        int controls = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0) {
                throw new InputException(name, "this is a binary file (character " + at + " is NUL)", PLAIN);
            }
            controls += Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085' && c != '\u001b' ? 1 : 0;
        }
        if (controls > SOME_CONTROLS && controls > text.length() / 100) {
            throw new InputException(name, "this is a binary file (" + controls + " control characters)", PLAIN);
        }
    }
}
