package io.gouji.budget.io.report;

import io.gouji.budget.io.file.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The SHA-256 of a JSON value in one spelling, whatever blanks and escapes the text has: structure, names and values
 * in their order. Each token is a letter, the number of its bytes in UTF-8, a colon, and these bytes; the letters are
 * {@code k} for a name, {@code s} for a text, {@code n} for a number, {@code b} for {@code true} or {@code false}; and
 * the brackets stand for themselves.
 */
final class CanonicalDigest {

    private final MessageDigest sha = Digest.sha256();

    /** A bracket. */
    void bracket(char bracket) {
        sha.update((byte) bracket);
    }

    String name(String name) {
        return token('k', name);
    }

    String text(String text) {
        return token('s', text);
    }

    String number(String digits) {
        return token('n', digits);
    }

    boolean flag(boolean flag) {
        token('b', String.valueOf(flag));
        return flag;
    }

    private String token(char letter, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        sha.update((letter + Integer.toString(bytes.length) + ':').getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
        return value;
    }

    /** The digest of all tokens so far, in lower-case hexadecimal. */
    String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
