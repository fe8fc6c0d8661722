package io.gouji.budget.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.file.Digest;
import io.gouji.budget.money.Figure;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.proof.Proof.Conflict;
import io.gouji.budget.rules.proof.Proof.Witness;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CertificateJsonTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final DepartmentBudget SAMPLE = Budgets.read(Path.of("src", "examples", "wuchang-2024.txt"))
            .orThrow();
    private static final String SHA = Digest.sha256(new byte[0]);

    private static Certificate certificate(String cell, String wrong) {
        return Reconciliation.standard().check(SAMPLE.withFigure(CellRef.parse(cell), Figure.parse(wrong)))
                .certificate().orElseThrow();
    }

    private static String json(Certificate certificate) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CertificateJson("wuchang-2024.txt", SHA, certificate).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CertificateJson read(String json) throws IOException {
        return CertificateJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hashesNothingAsTheStandardSays() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", SHA);
    }

    @Test
    void comesBackAsItWasWrittenAndHolds() throws IOException {
        Certificate witness = Reconciliation.standard().check(SAMPLE).certificate().orElseThrow();
        assertTrue(witness.proof() instanceof Witness);
        for (Certificate certificate : new Certificate[] {witness, certificate("EXPENDITURE:合计:项目支出", "476.50"),
                certificate("EXPENDITURE:21011:合计", "32.82"), certificate("GENERAL_PUBLIC_BASIC:30101:合计", "-1.00")}) {
            CertificateJson back = read(json(certificate));
            assertEquals(json(certificate), json(back.certificate()));
            assertEquals("wuchang-2024.txt", back.name());
            assertTrue(back.certificate().isValid());
        }
        assertTrue(certificate("EXPENDITURE:21011:合计", "32.82").proof() instanceof Conflict);
    }

    @Test
    void isRefusedWithAnyOneNumberChanged() throws IOException {
        everyChangeIsRefused(json(Reconciliation.standard().check(SAMPLE).certificate().orElseThrow()));
        everyChangeIsRefused(json(certificate("EXPENDITURE:21011:合计", "32.82")));
    }

    /**
     * Every number of the file in turn, a digit of it made another; all in the build would take long, so a part of
     * them.
     */
    private static void everyChangeIsRefused(String json) throws IOException {
        int stride = "all".equals(System.getProperty("faults")) ? 1 : 53;
        Matcher number = NUMBER.matcher(json);
        int seen = 0;
        while (number.find()) {
            if (seen++ % stride == 0) {
                char other = (char) ('0' + (json.charAt(number.end() - 1) - '0' + 1) % 10);
                String changed = json.substring(0, number.end() - 1) + other + json.substring(number.end());
                assertThrows(IOException.class, () -> read(changed), () -> "changed a number at "
                        + changed.substring(number.start() - 40, number.end()));
            }
        }
        assertTrue(seen > 5000, "numbers: " + seen);
    }

    @Test
    void theVerifierRefusesAProofOfAnotherSystemEvenWithARightDigest() {
        Certificate sound = Reconciliation.standard().check(SAMPLE).certificate().orElseThrow();
        Certificate wrong = certificate("EXPENDITURE:21011:合计", "32.82");
        assertEquals(sound.system().variables(), wrong.system().variables());
        assertFalse(new Certificate(wrong.statement(), sound.proof()).isValid());
        assertFalse(new Certificate(sound.statement(), wrong.proof()).isValid());
    }

    @Test
    void saysWhatIsWrongWithAnotherFile() {
        assertEquals("Certificate must have START_OBJECT at line 1, but had '['",
                assertThrows(IOException.class, () -> read("[]")).getMessage());
        assertThrows(IOException.class, () -> read(""));
        assertThrows(IOException.class, () -> read("{\"format\" : 1}"));
        assertThrows(IOException.class, () -> read("{\"format\" : 1e400}"));
    }
}
