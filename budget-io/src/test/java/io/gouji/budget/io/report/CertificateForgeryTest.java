package io.gouji.budget.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.Json;
import io.gouji.budget.io.SmallDocuments;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Certificates edited by one who works out the digest anew: none proves a verdict of a document that the document does
 * not have. {@code -Dfaults=all} makes 10,000 edits and prints how many there were of each kind.
 */
class CertificateForgeryTest {

    private static final DepartmentBudget GOOD = Budgets.read(Path.of("src", "examples", "wuchang-2024.txt")).orThrow();
    private static final DepartmentBudget BAD =
            GOOD.withFigure(CellRef.parse("EXPENDITURE:2060702:项目支出"), Figure.parse("476.50"));

    private final Random random = new Random(20261127);
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final Map<List<Object>, Optional<Boolean>> fresh = new HashMap<>();

    private static String json(Certificate certificate) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CertificateJson("a.txt", "", certificate).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> fields = new ArrayList<>();
            map.forEach((name, each) -> fields.add("\"" + name + "\":" + text(each)));
            return "{" + String.join(",", fields) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(",", list.stream().map(CertificateForgeryTest::text).toList()) + "]";
        }
        return value instanceof String text ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : String.valueOf(value);
    }

    /** The certificate that somebody is made to believe of the document, as the command asks; null if it is refused. */
    private static Certificate believed(String forged, DepartmentBudget document) {
        try {
            CertificateJson read = CertificateJson.read(
                    new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8)));
            return Verification.of(read, Language.EN).of("", document).isPresent() ? null : read.certificate();
        } catch (IOException | IllegalArgumentException ex) {
            return null;
        }
    }

    /** Whether a fresh check under the premises that the certificate names gives its verdict. */
    private boolean isTrue(Certificate certificate, DepartmentBudget document) {
        Premises premises = certificate.statement().premises();
        return fresh.computeIfAbsent(List.of(System.identityHashCode(document), premises.without(), premises.blanks(),
                premises.rounding()), key -> Reconciliation.standard().blanks(Blanks.ofPremise(premises.blanks()))
                .without(premises.without().toArray(String[]::new))
                .rounding(RoundingPolicy.ofId(premises.rounding()).orElse(RoundingPolicy.HALF_UP)).check(document)
                .consistent()).equals(Optional.of(certificate.proof() instanceof Witness));
    }

    @Test
    void noEditProvesWhatTheDocumentDoesNotSay() throws IOException {
        boolean all = "all".equals(System.getProperty("faults"));
        edits(GOOD, BAD, all ? 1000 : 10);
        edits(SmallDocuments.budget("3.00"), SmallDocuments.budget("9.00"), all ? 9000 : 150);
        kinds.forEach((kind, counts) -> System.out.println("edits: " + kind + ": " + counts[0] + " refused, "
                + counts[1] + " proven, each as a fresh check under the premises named"));
    }

    private void edits(DepartmentBudget good, DepartmentBudget bad, int count) throws IOException {
        Certificate sound = Reconciliation.standard().check(good).certificate().orElseThrow();
        Certificate wrong = Reconciliation.standard().check(bad).certificate().orElseThrow();
        assertTrue(sound.proof() instanceof Witness && !(wrong.proof() instanceof Witness));
        Object ofGood = Json.parse(json(sound));
        Object ofBad = Json.parse(json(wrong));
        assertEquals(sound, believed(Certificates.forged(text(ofGood)), good));
        assertEquals(wrong, believed(Certificates.forged(text(ofBad)), bad));
        for (int i = 0; i < count; i++) {
            boolean fromGood = random.nextBoolean();
            Object forged = Json.parse(text(fromGood ? ofGood : ofBad));
            String kind = edit(forged, fromGood ? ofBad : ofGood);
            boolean againstGood = random.nextBoolean();
            DepartmentBudget document = againstGood ? good : bad;
            Certificate answer = believed(Certificates.forged(text(forged)), document);
            kinds.computeIfAbsent((againstGood ? "consistent" : "contradictory") + " file, " + kind,
                    each -> new int[2])[answer == null ? 0 : 1]++;
            assertTrue(answer == null || isTrue(answer, document), () -> kind + " made believed: " + answer);
        }
    }

    /** Edits a certificate in one of many ways; gives the kind of edit. */
    private String edit(Object certificate, Object other) {
        Map<String, Object> top = fields(certificate);
        if (random.nextInt(8) == 0) {
            String part = List.of("premises", "variables", "sources", "relations", "input").get(random.nextInt(5));
            top.put(part, fields(other).get(part));
            return "part of another";
        }
        List<Object> spots = new ArrayList<>();
        collect(certificate, spots);
        Object spot = spots.get(random.nextInt(spots.size()));
        return spot instanceof Map<?, ?> ? editFields(fields(spot)) : editList(list(spot));
    }

    private static void collect(Object value, List<Object> spots) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            spots.add(map);
            map.values().forEach(each -> collect(each, spots));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            spots.add(list);
            list.forEach(each -> collect(each, spots));
        }
    }

    private String editFields(Map<String, Object> fields) {
        List<String> names = new ArrayList<>(fields.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0:
                fields.remove(name);
                return "field dropped";
            case 1:
                Object digest = fields.remove("digest");        // stays the last, or it would be cut off with it
                fields.put("more", 1);
                fields.put("digest", digest == null ? 1 : digest);
                return "field added";
            default:
                fields.put(name, changed(fields.get(name)));
                return "field changed";
        }
    }

    private String editList(List<Object> list) {
        int at = random.nextInt(list.size());
        switch (random.nextInt(5)) {
            case 0:
                list.remove(at);
                return "entry dropped";
            case 1:
                list.add(at, list.get(random.nextInt(list.size())));
                return "entry added";
            case 2:
                list.clear();
                return "list emptied";
            case 3:
                java.util.Collections.swap(list, at, random.nextInt(list.size()));
                return "order changed";
            default:
                list.set(at, changed(list.get(at)));
                return "entry changed";
        }
    }

    private Object changed(Object value) {
        if (value instanceof Integer number) {
            return List.of(number + 1, number - 1, -number, 0, number * 10, number + 5000).get(random.nextInt(6));
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof String text) {
            return List.of(text + "1", "", "+" + text, "0" + text, text + "/1", "consistent", "contradictory", "SOURCE",
                    "LOWER", "sum-rows", "cut", "UNKNOWN", "NO_MONEY").get(random.nextInt(13));
        }
        return value instanceof List<?> ? List.of() : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
