package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.gouji.budget.io.file.Digest;
import io.gouji.budget.rules.Certificate;
import io.gouji.budget.rules.proof.Bound;
import io.gouji.budget.rules.proof.Conflict;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Witness;
import io.gouji.budget.table.CellRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Certificates as JSON (证书文件), for anybody to check without this library; the package's page tells every field.
 *
 * @param name the name of the file that was checked
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
 * @param certificate the verdict with its proof
 */
public record CertificateJson(String name, String sha256, Certificate certificate) {

    static final int FORMAT = 1;
    static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16).maxNumberLength(1000).build())
            .build();

    /** The three parts. */
    public CertificateJson {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(certificate, "certificate");
    }

    /**
     * Reads a certificate that {@link #write} wrote.
     *
     * @throws IOException if the text is no such certificate, or any of it was changed since it was written
     */
    public static CertificateJson read(InputStream in) throws IOException {
        try {
            return new CertificateReader(FACTORY.createParser(in)).read();
        } catch (IllegalArgumentException | ArithmeticException ex) {
            throw new IOException("Certificate must be one of a system and its proof, but: " + ex.getMessage(), ex);
        }
    }

    /** Writes the certificate, in UTF-8, and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        new Writing(FACTORY.createGenerator(out)).write(this);
    }

    /** Writes values and keeps the digest of them. */
    private static final class Writing {
        private final JsonGenerator json;
        private final Digest digest = Digest.empty();

        Writing(JsonGenerator json) {
            this.json = json;
            json.useDefaultPrettyPrinter();
        }

        void write(CertificateJson file) throws IOException {
            LinearSystem system = file.certificate.system();
            json.writeStartObject();
            number("format", FORMAT);
            json.writeObjectFieldStart("input");
            text("name", file.name);
            text("sha256", file.sha256);
            json.writeEndObject();
            json.writeArrayFieldStart("variables");
            for (int v = 0; v < system.variables(); v++) {
                json.writeStartObject();
                text("region", file.certificate.regions().get(v));
                interval("domain", system.domain(v));
                json.writeEndObject();
            }
            json.writeEndArray();
            sources(file.certificate);
            relations(file.certificate);
            proof(file.certificate);
            json.writeStringField("digest", digest.hex());
            json.writeEndObject();
            json.close();
        }

        private void sources(Certificate certificate) throws IOException {
            json.writeArrayFieldStart("sources");
            for (int s = 0; s < certificate.system().sources(); s++) {
                CellRef cell = certificate.cells().get(s);
                json.writeStartObject();
                number("variable", certificate.system().variableOf(s));
                json.writeObjectFieldStart("cell");
                text("form", cell.form());
                text("row", cell.row());
                text("column", cell.column());
                json.writeEndObject();
                text("printed", certificate.printed().get(s));
                interval("interval", certificate.system().bound(s));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void relations(Certificate certificate) throws IOException {
            LinearSystem system = certificate.system();
            json.writeArrayFieldStart("relations");
            for (int r = 0; r < system.relations(); r++) {
                json.writeStartObject();
                text("id", certificate.relations().get(r));
                json.writeArrayFieldStart("terms");
                for (int i = 0; i < system.size(r); i++) {
                    json.writeStartArray();
                    json.writeNumber(digest.add(system.variable(r, i)));
                    json.writeNumber(digest.add(system.coefficient(r, i)));
                    json.writeEndArray();
                }
                json.writeEndArray();
                interval("interval", system.range(r));
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void proof(Certificate certificate) throws IOException {
            if (certificate.proof() instanceof Witness witness) {
                text("verdict", "consistent");
                json.writeArrayFieldStart("witness");
                for (Object amount : witness.values()) {
                    json.writeString(digest.add(amount.toString()));
                }
            } else {
                text("verdict", "contradictory");
                json.writeArrayFieldStart("conflict");
                for (Bound bound : ((Conflict) certificate.proof()).bounds()) {
                    bound(bound);
                }
            }
            json.writeEndArray();
        }

        private void bound(Bound bound) throws IOException {
            json.writeStartObject();
            text("kind", bound.kind().name());
            number("index", bound.index());
            text("side", bound.side().name());
            number("value", bound.value());
            flag("closed", bound.closed());
            json.writeFieldName("multiplier");
            digest.add(bound.multiplier().toString());
            json.writeNumber(bound.multiplier());
            json.writeEndObject();
        }

        private void interval(String name, Interval interval) throws IOException {
            json.writeObjectFieldStart(name);
            if (interval.hasLower()) {
                number("lower", interval.lower());
                flag("lowerClosed", interval.lowerClosed());
            }
            if (interval.hasUpper()) {
                number("upper", interval.upper());
                flag("upperClosed", interval.upperClosed());
            }
            json.writeEndObject();
        }

        private void text(String name, String value) throws IOException {
            json.writeStringField(name, digest.add(value));
        }

        private void number(String name, long value) throws IOException {
            json.writeNumberField(name, digest.add(value));
        }

        private void flag(String name, boolean value) throws IOException {
            digest.add(String.valueOf(value));
            json.writeBooleanField(name, value);
        }
    }
}
