package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Certificates that somebody forged, for tests of other packages. */
public final class Certificates {

    private Certificates() {
    }

    /** The text with the digest that its values have, so that it is not refused for having been changed. */
    public static String forged(String json) {
        int end = json.lastIndexOf("\"digest\"");
        return end < 0 ? json : json.substring(0, end) + "\"digest\" : \"" + digest(json.substring(0, end)) + "\"}";
    }

    /** The digest of the values in front of it; the reader keeps it to itself. */
    private static String digest(String json) {
        try (JsonParser parser = CertificateJson.FACTORY.createParser(json)) {
            CertificateReader reader = new CertificateReader(parser);
            try {
                reader.read();
            } catch (IOException | IllegalArgumentException | ArithmeticException ex) {
                // the end is missing, or more is wrong with it
            }
            return reader.digest();
        } catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }
}
