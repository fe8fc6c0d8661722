package io.gouji.budget.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.finding.Answer;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.repair.AmountRange;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.OwnRelation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An amount that is printed in several places in unlike precision is as precise as the most precise of them. */
class CopiesTest {

    /** Total expenditure in the text, in two tables, and in parts. */
    private static final String PLACES = """
            template tiny phase=BUDGET
            leaves nature BASIC PROJECT
            form 1 ROUGH 甲
              panel side=EXPENDITURE
                column 合计
                row 合计
            form 2 FINE 乙
              panel side=EXPENDITURE
                column 合计
                row 合计
            form 3 PARTS 丙
              panel side=EXPENDITURE
                column 基本 nature=BASIC
                column 项目 nature=PROJECT
                row 合计
            """;
    private static final Region ALL = Region.parse("side=EXPENDITURE");

    private static String ends(AmountRange range) {
        return range.lower().orElseThrow().doubleValue() + " to " + range.upper().orElseThrow().doubleValue();
    }

    @Test
    void rangesAndAnswersAreThoseOfTheMostPreciseCopy() {
        Report report = Tiny.check(PLACES, "ROUGH\n合计 748.5", "FINE\n合计 748.53", "PARTS\n合计 _ 0.00");
        assertEquals("748.525 to 748.535", ends(report.range(CellRef.of("ROUGH", "合计", "合计"))));
        assertEquals("748.525 to 748.535", ends(report.range(ALL)));
        Answer answer = report.ask(ALL);
        assertEquals(List.of("748.53"), answer.least().stream().map(cell -> cell.figure().printed()).toList());
        assertEquals(List.of("748.53"), answer.most().stream().map(cell -> cell.figure().printed()).toList());
        assertEquals(List.of("748.53"), report.deductions().stream().map(each -> each.figure().printed()).toList());
        Report rough = Tiny.check(PLACES, "ROUGH\n合计 748.5", "FINE\n合计 _", "PARTS\n合计 _ 0.00");
        assertEquals("748.45 to 748.55", ends(rough.range(ALL)));
        assertEquals(List.of(), rough.deductions(), "several values are left");
    }

    @Test
    void repairsSayWhatTheMostPreciseCopySays() {
        Report report = Tiny.check(PLACES, "ROUGH\n合计 748.5", "FINE\n合计 748.53", "PARTS\n合计 700.00 84.53");
        assertEquals("48.53", report.contradictions().get(0).repairs().stream()
                .flatMap(repair -> repair.changes().stream())
                .filter(change -> change.cell().ref().equals(CellRef.of("PARTS", "合计", "项目"))).findFirst().orElseThrow()
                .suggested().orElseThrow().printed());
    }

    @Test
    void aRelationOfOnesOwnTakesTheMostPreciseCopyOfARegion() {
        OwnRelation own = OwnRelation.parse("own: {side=EXPENDITURE} = PARTS:合计:基本 + PARTS:合计:项目");
        Finding fine = own(own, "FINE\n合计 748.53");
        assertEquals(Outcome.BROKEN, fine.outcome());
        assertEquals("748.53", fine.printed().orElseThrow().toString());
        assertFalse(own(own, "FINE\n合计 _").outcome() == Outcome.BROKEN, "748.5 and 748.48 are no contradiction");
    }

    private static Finding own(OwnRelation own, String fine) {
        return Reconciliation.standard().with(own)
                .check(Tiny.budget(PLACES, "ROUGH\n合计 748.5", fine, "PARTS\n合计 700.00 48.48")).relations().stream()
                .filter(each -> each.id().equals("own:own")).findFirst().orElseThrow();
    }

    @Test
    void copiesOfUnlikePrecisionThatDoNotAgreeAreAccused() {
        assertTrue(Tiny.check(PLACES, "ROUGH\n合计 748.5", "FINE\n合计 748.56").isBroken());
        assertFalse(Tiny.check(PLACES, "ROUGH\n合计 748.5", "FINE\n合计 748.54").isBroken());
    }

    /** Whichever way a half unit is rounded, a part is printed as no more than its whole. */
    @Test
    void copiesAndPartsThatTouchAreStrainedAndNoMore() {
        Report touching = Tiny.check(PLACES, "ROUGH\n合计 748.52", "FINE\n合计 748.53");
        assertFalse(touching.isBroken() || touching.findings(Outcome.STRAINED).isEmpty(), touching.findings()::toString);
        assertTrue(Tiny.check(PLACES, "ROUGH\n合计 748.52", "FINE\n合计 748.54").isBroken());
        assertFalse(Tiny.check(Tiny.LIST, "A\n合计 7.53\n206 7.52").isBroken());
        assertTrue(Tiny.check(Tiny.LIST, "A\n合计 7.52\n206 7.53").isBroken());
    }
}
