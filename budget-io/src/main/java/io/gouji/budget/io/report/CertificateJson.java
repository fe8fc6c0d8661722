package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.gouji.budget.io.json.JsonFault;
import io.gouji.budget.rules.finding.Certificate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Certificates as JSON (证书文件), for anybody to check without this library; the package's page describes every field,
 * and what a certificate shows and does not show.
 *
 * @param name the name of the file that was checked
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 * @param certificate the verdict with its proof
 */
public record CertificateJson(String name, String sha256, Certificate certificate) {

    /** The size that a certificate may have: 64 MiB. */
    public static final int MAX_BYTES = 64 << 20;

    static final int FORMAT = 2;
    static final int MAX_DIGITS = 1000;
    private static final int MAX_TEXT = 100_000;
    static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16).maxNumberLength(MAX_DIGITS).maxStringLength(MAX_TEXT).build())
            .build();

    /** The three parts. */
    public CertificateJson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(certificate, "certificate");
    }

    /**
     * Reads a certificate that {@link #write} wrote. Numbers are bounded in length before anything is computed.
     *
     * @throws IOException if the text is no such certificate, is too large, or any of it was changed since it was
     * written
     */
    public static CertificateJson read(InputStream in) throws IOException {
        try {
            return new CertificateReader(FACTORY.createParser(new BoundedStream(in, MAX_BYTES))).read();
        } catch (JsonProcessingException ex) {
            throw new IOException("Certificate must be whole and well-formed JSON, but was not: "
                    + JsonFault.text(ex), ex);
        } catch (IllegalArgumentException | ArithmeticException ex) {
            throw new IOException("Certificate must be one of a system and its proof, but: " + ex.getMessage(), ex);
        }
    }

    /** Writes the certificate, in UTF-8, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        new CertificateWriter(FACTORY.createGenerator(out)).write(this);
    }
}
