package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gouji.budget.io.file.Digest;
import io.gouji.budget.rules.Certificate;
import io.gouji.budget.rules.proof.Bound;
import io.gouji.budget.rules.proof.Conflict;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Witness;
import io.gouji.budget.table.CellRef;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Reads a certificate strictly: every field in its place, every number in its one spelling, the digest at the end. */
final class CertificateReader {

    private final JsonParser json;
    private final Digest digest = Digest.empty();
    private final LinearSystem.Builder system = LinearSystem.builder();
    private final List<String> regions = new ArrayList<>();
    private final List<CellRef> cells = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    CertificateReader(JsonParser json) {
        this.json = json;
    }

    CertificateJson read() throws IOException {
        next(JsonToken.START_OBJECT);
        if (number("format") != CertificateJson.FORMAT) {
            throw failed("a certificate of format " + CertificateJson.FORMAT);
        }
        open("input", JsonToken.START_OBJECT);
        String name = text("name");
        String sha256 = text("sha256");
        next(JsonToken.END_OBJECT);
        list("variables", this::variable);
        list("sources", this::source);
        list("relations", this::relation);
        Proof proof = proof();
        field("digest");
        next(JsonToken.VALUE_STRING);
        if (!json.getText().equals(digest.hex())) {
            throw new IOException("Certificate must have the digest of its values, but was changed");
        }
        next(JsonToken.END_OBJECT);
        if (json.nextToken() != null) {
            throw failed("the end");
        }
        return new CertificateJson(name, sha256,
                new Certificate(system.build(), regions, cells, printed, relations, proof));
    }

    private interface Entry {
        void read() throws IOException;
    }

    private void list(String name, Entry entry) throws IOException {
        open(name, JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            entry.read();
            next(JsonToken.END_OBJECT);
        }
        expect(JsonToken.END_ARRAY);
    }

    private void variable() throws IOException {
        regions.add(text("region"));
        system.variable(interval("domain"));
    }

    private void source() throws IOException {
        int variable = index("variable");
        open("cell", JsonToken.START_OBJECT);
        cells.add(CellRef.of(text("form"), text("row"), text("column")));
        next(JsonToken.END_OBJECT);
        printed.add(text("printed"));
        system.source(variable, interval("interval"));
    }

    private void relation() throws IOException {
        relations.add(text("id"));
        open("terms", JsonToken.START_ARRAY);
        List<Integer> variables = new ArrayList<>();
        List<Long> coefficients = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            next(JsonToken.VALUE_NUMBER_INT);
            variables.add(Math.toIntExact(value()));
            next(JsonToken.VALUE_NUMBER_INT);
            coefficients.add(value());
            next(JsonToken.END_ARRAY);
        }
        expect(JsonToken.END_ARRAY);
        system.relation(variables.stream().mapToInt(Integer::intValue).toArray(),
                coefficients.stream().mapToLong(Long::longValue).toArray(), interval("interval"));
    }

    private Proof proof() throws IOException {
        switch (text("verdict")) {
            case "consistent":
                open("witness", JsonToken.START_ARRAY);
                List<Fraction> amounts = new ArrayList<>();
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    amounts.add(fraction(digest.add(json.getText())));
                }
                expect(JsonToken.END_ARRAY);
                return new Witness(amounts);
            case "contradictory":
                List<Bound> bounds = new ArrayList<>();
                list("conflict", () -> bounds.add(bound()));
                return new Conflict(bounds);
            default:
                throw failed("consistent or contradictory");
        }
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/", 2);
        return Fraction.of(new BigInteger(parts[0]), parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE);
    }

    private Bound bound() throws IOException {
        Bound.Kind kind = Bound.Kind.valueOf(text("kind"));
        int index = index("index");
        Bound.Side side = Bound.Side.valueOf(text("side"));
        long value = number("value");
        boolean closed = flag("closed");
        field("multiplier");
        next(JsonToken.VALUE_NUMBER_INT);
        BigInteger multiplier = json.getBigIntegerValue();
        digest.add(json.getText());
        return new Bound(kind, index, side, value, closed, multiplier);
    }

    private Interval interval(String name) throws IOException {
        open(name, JsonToken.START_OBJECT);
        Interval interval = Interval.everything();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean lower = json.currentName().equals("lower");
            if (!lower && !json.currentName().equals("upper")) {
                throw failed("lower or upper");
            }
            next(JsonToken.VALUE_NUMBER_INT);
            long end = value();
            boolean closed = flag(lower ? "lowerClosed" : "upperClosed");
            interval = interval.intersect(end(lower, end, closed));
        }
        expect(JsonToken.END_OBJECT);
        return interval;
    }

    private static Interval end(boolean lower, long end, boolean closed) {
        if (lower) {
            return closed ? Interval.atLeast(end) : Interval.above(end);
        }
        return closed ? Interval.atMost(end) : Interval.below(end);
    }

    private int index(String name) throws IOException {
        return Math.toIntExact(number(name));
    }

    private String text(String name) throws IOException {
        field(name);
        next(JsonToken.VALUE_STRING);
        return digest.add(json.getText());
    }

    private long number(String name) throws IOException {
        field(name);
        next(JsonToken.VALUE_NUMBER_INT);
        return value();
    }

    private long value() throws IOException {
        digest.add(json.getText());
        return json.getLongValue();
    }

    private boolean flag(String name) throws IOException {
        field(name);
        boolean value = json.nextToken() == JsonToken.VALUE_TRUE;
        expect(value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE);
        digest.add(String.valueOf(value));
        return value;
    }

    private void open(String name, JsonToken token) throws IOException {
        field(name);
        next(token);
    }

    private void field(String name) throws IOException {
        next(JsonToken.FIELD_NAME);
        if (!json.currentName().equals(name)) {
            throw failed("the field " + name);
        }
    }

    private void next(JsonToken token) throws IOException {
        json.nextToken();
        expect(token);
    }

    private void expect(JsonToken token) throws IOException {
        if (json.currentToken() != token) {
            throw failed(String.valueOf(token));
        }
    }

    private IOException failed(String expected) throws IOException {
        return new IOException("Certificate must have " + expected + " at line " + json.currentTokenLocation()
                .getLineNr() + ", but had '"
                + json.getText() + "'");
    }
}
