package io.gouji.budget.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.SmallDocuments;
import io.gouji.budget.io.file.Digest;
import io.gouji.budget.io.report.CertificateJson;
import io.gouji.budget.io.report.Certificates;
import io.gouji.budget.io.report.Verification;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Certificate;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.rules.proof.Proof.Witness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any change of a certificate or of its file, by one who works out the hash and the digest anew, is refused or changes
 * nothing in meaning: what is proven of a file is what a fresh check of it says, under the premises that are named.
 */
class VerifyFuzzTest {

    private static final String END = "\n-- the certificate --\n";

    /** Both in one input: the text of the document, a line, the certificate. */
    @MethodSource
    @FuzzTest
    void verify(byte[] input) {
        String all = new String(input, StandardCharsets.UTF_8);
        int end = all.indexOf(END);
        if (end >= 0) {
            provesNoMoreThanACheck(all.substring(0, end), all.substring(end + END.length()));
        }
    }

    static Stream<byte[]> verify() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (String total : List.of("3.00", "9.00")) {
            inputs.add((SmallDocuments.text(total) + END + certificate(SmallDocuments.text(total)))
                    .getBytes(StandardCharsets.UTF_8));
        }
        return inputs.stream();
    }

    private static Loaded read(String text) {
        return Budgets.read("a.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String certificate(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CertificateJson("a.txt", "", Reconciliation.standard().check(read(text).orThrow()).certificate()
                .orElseThrow()).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns true if the certificate is believed, which it must only be if it says what a check does. */
    static boolean provesNoMoreThanACheck(String text, String certificate) {
        String sha256 = Digest.sha256(text);
        String json = certificate.replaceFirst("\"sha256\" : \"[^\"]*\"", "\"sha256\" : \"" + sha256 + "\"");
        Loaded loaded = read(text);
        if (!loaded.isReadable() || !loaded.isWhole()) {
            return false;
        }
        Certificate believed;
        try {
            CertificateJson read = CertificateJson.read(new ByteArrayInputStream(
                    Certificates.forged(json).getBytes(StandardCharsets.UTF_8)));
            if (Verification.of(read, Language.EN).of(sha256, loaded.orThrow()).isPresent()) {
                return false;
            }
            believed = read.certificate();
        } catch (IOException | IllegalArgumentException ex) {
            return false;
        }
        Premises premises = believed.statement().premises();
        assertEquals(Optional.of(believed.proof() instanceof Witness),
                Reconciliation.standard().blanks(Blanks.ofPremise(premises.blanks()))
                .without(premises.without().toArray(String[]::new))
                .rounding(RoundingPolicy.ofId(premises.rounding()).orElse(RoundingPolicy.HALF_UP))
                .check(loaded.orThrow()).consistent());
        return true;
    }
}
