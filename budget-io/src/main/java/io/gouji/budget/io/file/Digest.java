package io.gouji.budget.io.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of values, each followed by a line feed. */
public final class Digest {

    private final MessageDigest sha = sha256();

    private Digest() {
    }

    /** A digest of no values yet. */
    public static Digest empty() {
        return new Digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform must have SHA-256", ex);
        }
    }

    /** The SHA-256 of bytes, in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a text, and gives it back. */
    public String add(String value) {
        sha.update(value.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) '\n');
        return value;
    }

    /** Adds a number, and gives it back. */
    public long add(long value) {
        add(Long.toString(value));
        return value;
    }

    /** The SHA-256 of the values so far, in lower-case hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
