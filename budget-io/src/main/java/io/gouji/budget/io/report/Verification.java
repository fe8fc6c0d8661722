package io.gouji.budget.io.report;

import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Blanks;
import io.gouji.budget.rules.finding.Certificate.Statement;
import io.gouji.budget.rules.finding.Certificate.Statement.Premises;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.rules.finding.RoundingPolicy;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.OwnRelation;
import java.util.List;
import java.util.Optional;

/**
 * Holds a certificate against the document that it is said to be of (核验). What the document says is derived anew, under
 * the premises that the certificate names, by the declarations alone: the prover takes no part.
 */
public final class Verification {

    private final CertificateJson certificate;
    private final Language language;

    private Verification(CertificateJson certificate, Language language) {
        this.certificate = certificate;
        this.language = language;
    }

    /** The verification of that certificate, its answers in that language. */
    public static Verification of(CertificateJson certificate, Language language) {
        return new Verification(certificate, language);
    }

    /** Returns why the proof does not prove what the certificate states; empty if it does. */
    public Optional<String> ofProof() {
        return certificate.certificate().isValid() ? Optional.empty()
                : Optional.of(text("证明不成立", "the proof does not hold"));
    }

    /**
     * Returns why the certificate proves nothing of the document; empty if it proves its verdict.
     *
     * @param sha256 the hash of the document's bytes
     * @param relations those that the document was checked by beside its own
     * @throws IllegalArgumentException if the premises are none that there are
     */
    public Optional<String> of(String sha256, DepartmentBudget document, List<OwnRelation> relations) {
        if (!sha256.equals(certificate.sha256())) {
            return Optional.of(text("证书属于另一文件", "the certificate is of another file"));
        }
        Statement stated = certificate.certificate().statement();
        return stated.differenceFrom(derived(stated.premises(), document, relations), language)
                .map(difference -> text("证书所述与文件不符：", "the certificate states what the file does not say: ")
                        + difference).or(this::ofProof);
    }

    /** The same of a document that was checked by its own relations alone. */
    public Optional<String> of(String sha256, DepartmentBudget document) {
        return of(sha256, document, List.of());
    }

    private static Statement derived(Premises premises, DepartmentBudget document, List<OwnRelation> relations) {
        Report report = Reconciliation.standard().blanks(Blanks.ofPremise(premises.blanks()))
                .without(premises.without().toArray(String[]::new)).with(relations.toArray(OwnRelation[]::new))
                .rounding(RoundingPolicy.ofId(premises.rounding()).orElse(RoundingPolicy.HALF_UP)).check(document);
        return report.statement().withWaived(premises.waived());
    }

    private String text(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }
}
