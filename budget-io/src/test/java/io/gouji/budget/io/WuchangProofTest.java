package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.rules.proof.Fraction;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reference document as a whole: it can be true, and its witness prints every figure again. */
class WuchangProofTest {

    private static final DepartmentBudget SAMPLE = Faults.sample();

    @Test
    void theWitnessPrintsEveryFigureAgain() {
        Report report = Reconciliation.standard().check(SAMPLE);
        assertEquals(Optional.of(true), report.consistent());
        assertEquals(List.of(), report.contradictions());
        Map<CellRef, Fraction> witness = report.witness().orElseThrow();
        int printed = 0;
        for (Cell cell : SAMPLE.cells()) {
            if (cell.figure().isPrinted()) {
                Money again = rounded(witness.get(cell.ref()), cell.figure().scale());
                assertEquals(cell.figure().amount().orElseThrow(), again, cell.toString());
                printed++;
            }
        }
        assertEquals(358, printed);
    }

    /** Half up, away from zero. */
    private static Money rounded(Fraction amount, int scale) {
        BigInteger tens = BigInteger.TEN.pow(scale);
        BigInteger twice = amount.numerator().abs().multiply(tens).multiply(BigInteger.TWO)
                .divide(amount.denominator());
        BigInteger units = twice.add(BigInteger.ONE).divide(BigInteger.TWO);
        return Money.of(new BigDecimal(amount.numerator().signum() < 0 ? units.negate() : units, scale));
    }

    @Test
    void roundedRelationsTellUsedAndAllowedRoom() {
        Report report = Reconciliation.standard().check(SAMPLE);
        assertEquals(14, report.findings(Outcome.ROUNDED).size());
        report.findings(Outcome.ROUNDED).forEach(finding -> assertTrue(finding.slack().orElseThrow().signum() >= 0));
        assertEquals("[467.495, 467.505)", report.range(CellRef.of("PROJECTS", "合计", "合计")).toString());
    }

    @Test
    void oneWrongFigureIsOneContradictionWithAllItsFindings() {
        CellRef cell = CellRef.of("EXPENDITURE", "2060702", "项目支出");
        Report report = Reconciliation.standard().check(SAMPLE.withFigure(cell, Figure.parse("476.50")));
        assertEquals(1, report.contradictions().size());
        assertTrue(report.contradictions().get(0).findings().containsAll(report.findings(Outcome.BROKEN)));
        assertEquals("1. EXPENDITURE:2060702:项目支出 476.50 → 467.50 (TRANSPOSED_DIGITS)",
                report.contradictions().get(0).repairs().get(0).toString());
    }

    @Test
    void bridgesNeverContradict() {
        for (Cell cell : Faults.figures(SAMPLE).subList(60, 80)) {
            Report report = Reconciliation.standard().check(SAMPLE.withFigure(cell.ref(), Figure.parse("999.99")));
            assertTrue(report.contradictions().stream().flatMap(each -> each.relations().stream())
                    .noneMatch(id -> id.startsWith("bridge")));
            assertTrue(report.findings(Outcome.BROKEN).stream().noneMatch(finding -> finding.kind() == Kind.BRIDGE));
        }
    }

    @Test
    void theWitnessAnswersEveryThreadAlike() {
        Report report = Reconciliation.standard()
                .check(SAMPLE.withFigure(CellRef.of("EXPENDITURE", "合计", "合计"), Figure.parse("740.60")));
        List<Integer> sizes = java.util.stream.IntStream.range(0, 8).parallel().map(i -> report.contradictions().size())
                .boxed().toList();
        assertEquals(List.of(1, 1, 1, 1, 1, 1, 1, 1), sizes);
    }
}
