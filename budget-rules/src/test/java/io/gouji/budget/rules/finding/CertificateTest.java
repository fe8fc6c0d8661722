package io.gouji.budget.rules.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.Waiver;
import io.gouji.budget.rules.finding.Certificate.Statement;
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
    void theStatementSaysHowManyAmountsAreTakenForNoLessThanZero() {
        String forms = Tiny.TWO_FORMS;
        assertEquals("3 of 3 amounts no less than zero", Tiny.check(forms, "EXPENDITURE\n合计 3.00 1.00 2.00").statement()
                .signs(Language.EN));
        assertEquals("3 个量中 1 个不为负", Tiny.check(forms, "EXPENDITURE\n合计 3.00 -1.00 4.00").statement()
                .signs(Language.ZH));
    }

    @Test
    void namesEveryAmountFigureAndRelation() {
        Certificate certificate = of("3.00 1.00 _");
        assertEquals(List.of(BASE, BASE + " nature=BASIC", BASE + " nature=PROJECT"), certificate.statement().regions());
        assertEquals("[TOTAL:合计:合计, EXPENDITURE:合计:合计, EXPENDITURE:合计:基本支出]", certificate.statement().cells().toString());
        assertEquals(List.of("3.00", "3.00", "1.00"), certificate.statement().printed());
        assertEquals(List.of("cap:" + BASE + " nature=PROJECT", "sum-columns:EXPENDITURE:合计:合计"),
                certificate.statement().relations());
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
        return new Certificate(certificate.statement(), proof);
    }

    @Test
    void refusesListsOfAnotherSize() {
        Statement one = of("3.00 1.00 _").statement();
        assertEquals("Regions must be as many as the system has, such as '3', but were '0'",
                assertThrows(IllegalArgumentException.class, () -> new Statement(one.premises(), one.system(),
                List.of(), one.cells(), one.printed(), one.relations())).getMessage());
        assertEquals("Relations must be as many as the system has, such as '2', but were '3'",
                assertThrows(IllegalArgumentException.class, () -> new Statement(one.premises(), one.system(),
                one.regions(), one.cells(), one.printed(), one.printed())).getMessage());
    }

    @Test
    void saysWhatTheVerdictTakesForGranted() {
        Report plain = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 3.00 1.00 2.00");
        assertEquals("", plain.premises().text(Language.EN));
        assertTrue(plain.premises().isPlain());
        Report some = Reconciliation.standard().without("copy", "balance").waiving(List.of(Waiver.of("a:b", "c")))
                .check(Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 3.00 1.00 _").budget());
        assertEquals("rules left out: copy, balance; waived: a:b; blank and so no money: 1 cells",
                some.premises().text(Language.EN));
        assertEquals("未用规则：copy, balance; 已豁免：a:b; 未填而按无金额计：1 格", some.premises().text(Language.ZH));
        assertEquals("the premises differ",
                plain.statement().differenceFrom(some.statement(), Language.EN).orElseThrow());
    }

    @Test
    void isOfTheDocumentThatSaysTheSame() {
        Certificate one = of("3.00 1.00 _");
        Report same = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 3.00 1.00 _");
        assertTrue(one.isValidFor(same.statement()));
        Report other = Tiny.check(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 3.00 1.01 _");
        assertFalse(one.isValidFor(other.statement()));
        assertEquals("print 2: 1.00 ≠ 1.01", one.statement().differenceFrom(other.statement(), Language.EN).orElseThrow());
        assertEquals("印数 2: 1.00 ≠ 1.01", one.statement().differenceFrom(other.statement(), Language.ZH).orElseThrow());
        assertFalse(one.isValidFor(Reconciliation.standard().without("sum-columns").check(same.budget()).statement()));
    }
}
