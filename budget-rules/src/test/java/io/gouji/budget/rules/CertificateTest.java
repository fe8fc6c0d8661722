package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.proof.Proof;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verdict of a report with everything that it takes to check it. */
class CertificateTest {

    private static final String BASE = "side=EXPENDITURE year=2024 phase=BUDGET";

    private static Certificate of(String figures) {
        return Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 " + figures).certificate().orElseThrow();
    }

    @Test
    void namesEveryAmountFigureAndRelation() {
        Certificate certificate = of("3.00 1.00 _");
        assertEquals(List.of(BASE, BASE + " nature=BASIC", BASE + " nature=PROJECT"), certificate.regions());
        assertEquals("[TOTAL:合计:合计, EXPENDITURE:合计:合计, EXPENDITURE:合计:基本支出]", certificate.cells().toString());
        assertEquals(List.of("3.00", "3.00", "1.00"), certificate.printed());
        assertEquals(List.of("cap:" + BASE + " nature=PROJECT", "sum-columns:EXPENDITURE:合计:合计"),
                certificate.relations());
    }

    @Test
    void holdsWhetherTheFiguresCanBeTrueOrNot() {
        assertEquals("Consistent: LinearSystem of 3 variables, 3 sources, 2 relations", of("3.00 1.00 _").toString());
        assertEquals("Contradictory: LinearSystem of 3 variables, 3 sources, 2 relations",
                of("3.00 4.00 _").toString());
        assertTrue(of("3.00 1.00 _").isValid());
        assertTrue(of("3.00 4.00 _").isValid());
    }

    @Test
    void theProofOfAnotherDocumentHoldsNothing() {
        assertFalse(with(of("3.00 1.00 _"), of("3.00 4.00 _").proof()).isValid());
        assertFalse(with(of("3.00 4.00 _"), of("3.00 1.00 _").proof()).isValid());
    }

    private static Certificate with(Certificate certificate, Proof proof) {
        return new Certificate(certificate.system(), certificate.regions(), certificate.cells(), certificate.printed(),
                certificate.relations(), proof);
    }

    @Test
    void refusesListsOfAnotherSize() {
        Certificate one = of("3.00 1.00 _");
        assertEquals("Regions must be as many as the system has, such as '3', but were '0'",
                assertThrows(IllegalArgumentException.class, () -> new Certificate(one.system(), List.of(), one.cells(),
                one.printed(), one.relations(), one.proof())).getMessage());
        assertEquals("Relations must be as many as the system has, such as '2', but were '3'",
                assertThrows(IllegalArgumentException.class, () -> new Certificate(one.system(), one.regions(),
                one.cells(), one.printed(), one.printed(), one.proof())).getMessage());
    }
}
