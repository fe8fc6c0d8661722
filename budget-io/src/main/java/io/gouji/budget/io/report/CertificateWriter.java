package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Certificate.Statement;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof.Bound;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.table.CellRef;
import java.io.IOException;
import java.util.List;

/** Writes a certificate and keeps the digest of its tokens. */
final class CertificateWriter {

    private final JsonGenerator json;
    private final CanonicalDigest digest = new CanonicalDigest();

    CertificateWriter(JsonGenerator json) {
        this.json = json;
        json.useDefaultPrettyPrinter();
    }

    void write(CertificateJson file) throws IOException {
        Certificate certificate = file.certificate();
        json.writeStartObject();
        number("format", CertificateJson.FORMAT);
        begin("input");
        text("name", file.name());
        text("sha256", file.sha256());
        end();
        premises(certificate.statement().premises());
        variables(certificate.statement());
        sources(certificate.statement());
        relations(certificate.statement());
        if (certificate.proof() instanceof Witness witness) {
            witness(witness);
        } else {
            conflict((Conflict) certificate.proof());
        }
        json.writeStringField("digest", digest.hex());
        json.writeEndObject();
        json.close();
    }

    private void premises(Premises premises) throws IOException {
        begin("premises");
        text("template", premises.template());
        text("rounding", premises.rounding());
        text("blanks", premises.blanks());
        texts("without", premises.without());
        texts("waived", premises.waived());
        cells("blank", premises.blank());
        cells("unread", premises.unread());
        end();
    }

    private void texts(String name, List<String> texts) throws IOException {
        beginList(name);
        for (String text : texts) {
            json.writeString(digest.text(text));
        }
        endList();
    }

    private void cells(String name, List<CellRef> cells) throws IOException {
        beginList(name);
        for (CellRef cell : cells) {
            begin();
            parts(cell);
            end();
        }
        endList();
    }

    private void variables(Statement statement) throws IOException {
        beginList("variables");
        for (int v = 0; v < statement.system().variables(); v++) {
            begin();
            text("region", statement.regions().get(v));
            interval("domain", statement.system().domain(v));
            end();
        }
        endList();
    }

    private void sources(Statement statement) throws IOException {
        beginList("sources");
        for (int s = 0; s < statement.system().sources(); s++) {
            begin();
            number("variable", statement.system().variableOf(s));
            begin("cell");
            parts(statement.cells().get(s));
            end();
            text("printed", statement.printed().get(s));
            interval("interval", statement.system().bound(s));
            end();
        }
        endList();
    }

    private void parts(CellRef cell) throws IOException {
        text("form", cell.form());
        text("row", cell.row());
        text("column", cell.column());
    }

    private void relations(Statement statement) throws IOException {
        LinearSystem system = statement.system();
        beginList("relations");
        for (int r = 0; r < system.relations(); r++) {
            begin();
            text("id", statement.relations().get(r));
            beginList("terms");
            for (int i = 0; i < system.size(r); i++) {
                beginList();
                number(system.variable(r, i));
                number(system.coefficient(r, i));
                endList();
            }
            endList();
            interval("interval", system.range(r));
            end();
        }
        endList();
    }

    private void witness(Witness witness) throws IOException {
        text("verdict", "consistent");
        beginList("witness");
        for (Fraction amount : witness.values()) {
            json.writeString(digest.text(amount.toString()));
        }
        endList();
    }

    private void conflict(Conflict conflict) throws IOException {
        text("verdict", "contradictory");
        beginList("conflict");
        for (Bound bound : conflict.bounds()) {
            begin();
            text("kind", bound.kind().name());
            number("index", bound.index());
            text("side", bound.side().name());
            number("value", bound.value());
            flag("closed", bound.closed());
            name("multiplier");
            digest.number(bound.multiplier().toString());
            json.writeNumber(bound.multiplier());
            end();
        }
        endList();
    }

    private void interval(String name, Interval interval) throws IOException {
        begin(name);
        if (interval.hasLower()) {
            number("lower", interval.lower());
            flag("lowerClosed", interval.lowerClosed());
        }
        if (interval.hasUpper()) {
            number("upper", interval.upper());
            flag("upperClosed", interval.upperClosed());
        }
        end();
    }

    private void name(String name) throws IOException {
        json.writeFieldName(digest.name(name));
    }

    private void begin(String name) throws IOException {
        name(name);
        begin();
    }

    private void begin() throws IOException {
        digest.bracket('{');
        json.writeStartObject();
    }

    private void end() throws IOException {
        digest.bracket('}');
        json.writeEndObject();
    }

    private void beginList(String name) throws IOException {
        name(name);
        beginList();
    }

    private void beginList() throws IOException {
        digest.bracket('[');
        json.writeStartArray();
    }

    private void endList() throws IOException {
        digest.bracket(']');
        json.writeEndArray();
    }

    private void text(String name, String value) throws IOException {
        name(name);
        json.writeString(digest.text(value));
    }

    private void number(String name, long value) throws IOException {
        name(name);
        number(value);
    }

    private void number(long value) throws IOException {
        digest.number(Long.toString(value));
        json.writeNumber(value);
    }

    private void flag(String name, boolean value) throws IOException {
        name(name);
        json.writeBoolean(digest.flag(value));
    }
}
