package io.gouji.budget.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Samples;
import io.gouji.budget.io.SmallDocuments;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A number of a certificate has one spelling and a bounded length, whoever worked out the digest. */
class CertificateSpellingTest {

    private static final String LONG = "7".repeat(900);

    private static String json(DepartmentBudget budget) throws IOException {
        Certificate certificate = Reconciliation.standard().check(budget).certificate().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CertificateJson("a.txt", "", certificate).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static IOException refused(String json, String what) {
        return assertThrows(IOException.class, () -> CertificateJson.read(new ByteArrayInputStream(
                Certificates.forged(json).getBytes(StandardCharsets.UTF_8))), what);
    }

    private static String with(String json, Pattern number, String spelled) {
        Matcher found = number.matcher(json);
        assertTrue(found.find(), () -> "no " + number);
        return json.substring(0, found.start(1)) + spelled + json.substring(found.end(1));
    }

    @Test
    void ofAWitness() throws IOException {
        String json = json(SmallDocuments.budget("3.00"));
        Pattern amount = Pattern.compile("\"witness\" : \\[ \"(\\d+)\"");
        Matcher first = amount.matcher(json);
        assertTrue(first.find());
        String right = first.group(1);
        assertEquals(json, with(json, amount, right));
        for (String spelled : List.of("+" + right, "0" + right, "00" + right, "-0", right + "/1", right + ".0",
                " " + right, right + " ", right + "e0", right + "/0", right + "/-1", "", "/", "1/", "/1", "１", "٧",
                "14/2", "0x1", "1_0", "1/2/3", "∞", "NaN", right + "\\n")) {
            assertTrue(refused(with(json, amount, spelled), spelled).getMessage().startsWith("Certificate must "), spelled);
        }
    }

    @Test
    void ofAnyOtherNumber() throws IOException {
        String json = json(SmallDocuments.budget("9.00"));
        for (String field : List.of("\"format\"", "\"variable\"", "\"lower\"", "\"index\"", "\"value\"",
                "\"multiplier\"")) {
            Pattern number = Pattern.compile(field + " : (-?\\d+)");
            for (String spelled : List.of("-0", "1.0", "1e0", "1E400", "\"1\"", "null", "true",
                    "0.1", LONG + LONG)) {
                refused(with(json, number, spelled), field + " " + spelled);
            }
        }
    }

    /** A thousand denominators that have nothing in common would take a number of a million digits. */
    @Test
    void denominatorsAreBoundedBeforeTheyAreMultiplied() throws IOException {
        String json = json(Samples.budget());
        int witness = json.indexOf("\"witness\"") + 11;
        int[] count = {1001};
        String amounts = Pattern.compile("\"\\d+\"").matcher(json.substring(witness)).replaceAll(
                amount -> "\"1/" + LONG + (count[0] += 2) + "\"");
        assertTrue(count[0] > 1001 + 2 * 100, "amounts: " + count[0]);
        String forged = json.substring(0, witness) + amounts;
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();      // the time of others does not count
        long start = clock.getCurrentThreadCpuTime();
        Certificate read = CertificateJson.read(new ByteArrayInputStream(Certificates.forged(forged)
                .getBytes(StandardCharsets.UTF_8))).certificate();
        assertFalse(read.isValid());
        assertTrue(clock.getCurrentThreadCpuTime() - start < 5_000_000_000L, "took too long");
    }
}
