package io.impasse.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 of texts, written {@code sha256:...}. */
public final class Digest {
    private Digest() {}

    /** The digest of one text. */
    public static String of(String text) {
        MessageDigest digest = sha256();
        add(digest, text);
        return written(digest);
    }

    /** The digest of texts by name: of names and texts, in the order of the names. */
    public static String of(SortedMap<String, String> files) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> file : files.entrySet()) {
            add(digest, file.getKey() + "\0" + file.getValue() + "\0");
        }
        return written(digest);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
