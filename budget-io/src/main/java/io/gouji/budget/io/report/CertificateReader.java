package io.gouji.budget.io.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Certificate.Statement;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.rules.proof.Interval;
import io.gouji.budget.rules.proof.LinearSystem;
import io.gouji.budget.rules.proof.Proof;
import io.gouji.budget.rules.proof.Proof.Bound;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.table.CellRef;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Reads a certificate strictly: every field in its place, every number in its one spelling, the digest at the end. */
final class CertificateReader {

    private final CertificateTokens json;
    private final LinearSystem.Builder system = LinearSystem.builder();
    private final List<String> regions = new ArrayList<>();
    private final List<CellRef> cells = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();

    CertificateReader(JsonParser json) {
        this.json = new CertificateTokens(json);
    }

    CertificateJson read() throws IOException {
        json.start();
        if (json.number("format") != CertificateJson.FORMAT) {
            throw json.failed("a certificate of format " + CertificateJson.FORMAT);
        }
        json.open("input", JsonToken.START_OBJECT);
        String name = json.text("name");
        String sha256 = json.text("sha256");
        json.next(JsonToken.END_OBJECT);
        Premises premises = premises();
        json.objects("variables", this::variable);
        json.objects("sources", this::source);
        json.objects("relations", this::relation);
        Proof proof = proof();
        json.finish();
        return new CertificateJson(name, sha256, new Certificate(
                new Statement(premises, system.build(), regions, cells, printed, relations), proof));
    }

    /** The digest of what was read. */
    String digest() {
        return json.digest();
    }

    private Premises premises() throws IOException {
        json.open("premises", JsonToken.START_OBJECT);
        Premises premises = new Premises(json.text("template"), json.text("rounding"), json.text("blanks"),
                json.texts("without"), json.texts("waived"), cells("blank"), cells("unread"));
        json.next(JsonToken.END_OBJECT);
        return premises;
    }

    private List<CellRef> cells(String name) throws IOException {
        List<CellRef> refs = new ArrayList<>();
        json.objects(name, () -> refs.add(cell()));
        return refs;
    }

    private CellRef cell() throws IOException {
        return CellRef.of(json.text("form"), json.text("row"), json.text("column"));
    }

    private void variable() throws IOException {
        regions.add(json.text("region"));
        system.variable(interval("domain"));
    }

    private void source() throws IOException {
        int variable = json.index("variable");
        json.open("cell", JsonToken.START_OBJECT);
        cells.add(cell());
        json.next(JsonToken.END_OBJECT);
        printed.add(json.text("printed"));
        system.source(variable, interval("interval"));
    }

    private void relation() throws IOException {
        relations.add(json.text("id"));
        List<long[]> terms = new ArrayList<>();
        json.open("terms", JsonToken.START_ARRAY);
        while (json.advance() == JsonToken.START_ARRAY) {
            terms.add(term(terms));
            json.next(JsonToken.END_ARRAY);
        }
        json.expect(JsonToken.END_ARRAY);
        system.relation(terms.stream().mapToInt(term -> (int) term[0]).toArray(),
                terms.stream().mapToLong(term -> term[1]).toArray(), interval("interval"));
    }

    private long[] term(List<long[]> before) throws IOException {
        long[] term = {json.index(), json.number()};
        if (term[1] == 0 || !before.isEmpty() && before.get(before.size() - 1)[0] >= term[0]) {
            throw json.failed("terms by their variables, none zero");
        }
        return term;
    }

    private Proof proof() throws IOException {
        switch (json.text("verdict")) {
            case "consistent":
                List<Fraction> amounts = new ArrayList<>();
                for (String amount : json.texts("witness")) {
                    amounts.add(fraction(amount));
                }
                return new Witness(amounts);
            case "contradictory":
                List<Bound> bounds = new ArrayList<>();
                json.objects("conflict", () -> bounds.add(bound()));
                return new Conflict(bounds);
            default:
                throw json.failed("consistent or contradictory");
        }
    }

    /** In lowest terms, as it is written: no sign in front but a minus, no zeros, no second spelling. */
    private Fraction fraction(String text) throws IOException {
        String[] parts = text.split("/", 2);
        if (text.length() > CertificateJson.MAX_DIGITS || !text.matches("-?[0-9]+(?:/[0-9]+)?")) {
            throw json.failed("amounts such as '7' or '7/3'");
        }
        Fraction amount =
                Fraction.of(new BigInteger(parts[0]), parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE);
        if (!amount.toString().equals(text)) {
            throw json.failed("amounts in lowest terms, such as '7/3'");
        }
        return amount;
    }

    private Bound bound() throws IOException {
        return new Bound(Bound.Kind.valueOf(json.text("kind")), json.index("index"),
                Bound.Side.valueOf(json.text("side")), json.number("value"), json.flag("closed"),
                json.whole("multiplier"));
    }

    private Interval interval(String name) throws IOException {
        json.open(name, JsonToken.START_OBJECT);
        Interval interval = Interval.everything();
        JsonToken token = json.advance();
        if (token == JsonToken.FIELD_NAME && json.isNamed("lower")) {
            long end = json.number();
            interval = json.flag("lowerClosed") ? Interval.atLeast(end) : Interval.above(end);
            token = json.advance();
        }
        if (token == JsonToken.FIELD_NAME && json.isNamed("upper")) {
            long end = json.number();
            interval = interval.intersect(json.flag("upperClosed") ? Interval.atMost(end) : Interval.below(end));
            json.advance();
        }
        json.expect(JsonToken.END_OBJECT);
        return interval;
    }
}
