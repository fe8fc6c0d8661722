package io.gouji.budget.rules.internal.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.repair.Repair.Change;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a figure may have been, best explained first, on documents of a few figures. */
class RepairerTest {

    private static final String TWO_YEARS = """
            template tiny phase=BUDGET
            form 1 A 甲
              panel side=EXPENDITURE
                column 上年 year=-1
                functions
            form 2 B 乙
              panel side=EXPENDITURE
                column 本年
                row 合计
                functions
            """;

    /** A repair a line: its bits, and each figure with what it may be, the range left to it, and other values. */
    private static String told(String declaration, String... tables) {
        return Tiny.check(declaration, tables).contradictions().stream().flatMap(each -> each.repairs().stream())
                .map(repair -> repair.bits() + " " + repair.changes().stream().map(RepairerTest::told)
                .collect(Collectors.joining("\n  and ")) + "\n").collect(Collectors.joining());
    }

    private static String told(Change change) {
        return change + " in " + change.range() + change.alternatives().stream().map(other -> " or " + other.printed())
                .collect(Collectors.joining());
    }

    @Test
    void eachCauseIsSetRightByItself() {
        assertEquals("""
                -33 EXPENDITURE:206:基本支出 1.50 → 1.00 (REPLACED_DIGIT) in (0.99, 1.01) or 0.99 or 1.01
                -33 EXPENDITURE:206:项目支出 2.70 → 2.00 (REPLACED_DIGIT) in (1.99, 2.01) or 1.99 or 2.01
                """, told(Tiny.TWO_FORMS, "EXPENDITURE\n合计 6.00 2.00 4.00\n206 3.00 1.50 2.70\n208 3.00 1.00 2.00"));
    }

    @Test
    void figuresOfOneReleaseAreSetRightTogether() {
        assertEquals("""
                -66 EXPENDITURE:合计:合计 60.00 → 61.00 (REPLACED_DIGIT) in [60.99, 61.01) or 60.99 or 61.01
                  and EXPENDITURE:合计:基本支出 20.00 → 21.00 (REPLACED_DIGIT) in [20.99, 21.01) or 20.99 or 21.01
                -66 EXPENDITURE:206:合计 31.00 → 30.00 (REPLACED_DIGIT) in (29.99, 30.01) or 29.99 or 30.01
                  and EXPENDITURE:206:基本支出 11.00 → 10.00 (REPLACED_DIGIT) in (9.99, 10.01) or 9.99 or 10.01
                -44 EXPENDITURE:208:合计 30.00 → 29.00 (OTHER) in (28.99, 29.01) or 28.99 or 29.01
                  and EXPENDITURE:208:基本支出 10.00 → 9.00 (OTHER) in (8.99, 9.01) or 8.99 or 9.01
                """, told(Tiny.TWO_FORMS,
                "EXPENDITURE\n合计 60.00 20.00 40.00\n206 31.00 11.00 20.00\n208 30.00 10.00 20.00"));
    }

    @Test
    void ofTwoWideRangesOneIsTriedAndTheOtherFollows() {
        assertEquals("""
                -36 EXPENDITURE:合计:合计 60 → 61 (REPLACED_DIGIT) in [60.99, 61.01)
                  and EXPENDITURE:合计:基本支出 20 → 21 (REPLACED_DIGIT) in [20.99, 21.01)
                -36 EXPENDITURE:206:合计 31.00 → 30.00 (REPLACED_DIGIT) in (29.495, 30.505) or 30.10
                  and EXPENDITURE:206:基本支出 11.00 → 10.00 (REPLACED_DIGIT) in (9.495, 10.505) or 10.10
                -14 EXPENDITURE:208:合计 30.00 → 29.00 (OTHER) in (28.495, 29.505)
                  and EXPENDITURE:208:基本支出 10.00 → 9.00 (OTHER) in (8.495, 9.505)
                """, told(Tiny.TWO_FORMS,
                "EXPENDITURE\n合计 60 20 40\n206 31.00 11.00 20.00\n208 30.00 10.00 20.00"));
    }

    @Test
    void threeFiguresOfOneRowAreSetRightTogether() {
        assertEquals("""
                -99 EXPENDITURE:合计:合计 60.00 → 62.00 (REPLACED_DIGIT) in [61.99, 62.01) or 61.99 or 62.01
                  and EXPENDITURE:合计:基本支出 20.00 → 21.00 (REPLACED_DIGIT) in [20.99, 21.01) or 20.99 or 21.01
                  and EXPENDITURE:合计:项目支出 40.00 → 41.00 (REPLACED_DIGIT) in [40.99, 41.01) or 40.99 or 41.01
                """, told(Tiny.TWO_FORMS,
                "EXPENDITURE\n合计 60.00 20.00 40.00\n206 31.00 11.00 20.00\n208 31.00 10.00 21.00")
                .lines().limit(3).map(line -> line + "\n").collect(Collectors.joining()));
    }

    @Test
    void anotherPrintingOfTheAmountIsAValueToTry() {
        assertEquals("""
                -32 EXPENDITURE:合计:合计 740.60 → 704.60 (TRANSPOSED_DIGITS) in [704.5, 705.5) or 705.00
                -18 TOTAL:合计:合计 705 → 741 (OTHER) in [740.595, 740.605)
                """, told(Tiny.TWO_FORMS, "TOTAL\n合计 705", "EXPENDITURE\n合计 740.60 _ _"));
    }

    @Test
    void whatABridgeSpeaksAgainstIsTheLessLikely() {
        assertEquals("""
                -33 BASIC:30101:合计 2.00 → 1.00 (REPLACED_DIGIT) in (0.985, 1.015) or 0.99 or 1.01
                -30 BASIC:30108:合计 2.00 → 1.00 (REPLACED_DIGIT) in (0.985, 1.015) or 0.99 or 1.01
                -30 BASIC:30113:合计 2.00 → 1.00 (REPLACED_DIGIT) in (0.985, 1.015) or 0.99 or 1.01
                """, told(Tiny.BY_ECONOMIC, "BASIC\n合计 5.00\n301 5.00\n30101 2.00\n30108 2.00\n30113 2.00"));
    }

    @Test
    void aChangeIsOfNoYearAndBorrowsFromNone() {
        assertEquals("""
                -33 A:合计:本年 8.00 → 7.00 (REPLACED_DIGIT) in [6.99, 7.01) or 6.99 or 7.01
                -33 A:合计:上年 5.00 → 6.00 (REPLACED_DIGIT) in (5.99, 6.01) or 5.99 or 6.01
                -33 A:合计:增减 2.00 → 3.00 (REPLACED_DIGIT) in (2.99, 3.01) or 2.99 or 3.01
                """, told("""
                template tiny phase=BUDGET
                form 1 A 甲
                  panel side=EXPENDITURE
                    column 本年
                    column 上年 year=-1
                    column 增减 year=change
                    row 合计
                """, "A\n合计 8.00 5.00 2.00"));
    }

    @Test
    void withoutAnUpperEndOnlyASlipOrARelationSuggestsAValue() {
        assertEquals("-35 HOSPITALITY:合计:公务接待费 0.18 → 1.08 (TRANSPOSED_DIGITS) in [0.495, ∞) "
                + "or 0.81 or 1.80 or 1.18 or 0.58\n",
                told(Tiny.BY_ECONOMIC, "BASIC\n合计 0.50\n302 0.50\n30217 0.50", "HOSPITALITY\n合计 0.18"));
    }

    @Test
    void ofARangeOfTwelveUnitsEveryPrintIsTriedAndOfAWiderOneWhatHasAReason() {
        assertEquals("""
                -33 A:205:金额 2.00 → 1.00 (REPLACED_DIGIT) in (0.94, 1.06) or 0.94 or 0.95 or 0.96 or 0.97
                -33 A:206:金额 1.00 → 0.00 (REPLACED_DIGIT) in [0, 0.06) or 0.01 or 0.02 or 0.03 or 0.04
                -33 A:207:金额 7.00 → 6.00 (REPLACED_DIGIT) in (5.94, 6.06) or 5.94 or 5.95 or 5.96 or 5.97
                -22 A:合计:金额 9.0 → 10.0 (OTHER) in [9.985, 10.015)
                """, told(Tiny.LIST, "A\n合计 9.0\n205 2.00\n206 1.00\n207 7.00"));
        assertEquals("""
                -22 A:合计:金额 9.0 → 10.1 (OTHER) in [10.08, 10.12)
                -22 A:205:金额 2.00 → 0.90 (OTHER) in (0.835, 0.965)
                -22 A:207:金额 7.00 → 5.90 (OTHER) in (5.835, 5.965)
                """, told(Tiny.LIST, "A\n合计 9.0\n205 2.00\n206 1.00\n208 0.10\n207 7.00"));
    }

    @Test
    void thePrintBelowTheLowerEndIsPossibleWhereItsHalfUnitReachesIt() {
        assertEquals("""
                -29 A:合计:金额 9.009 → 8.009 (REPLACED_DIGIT) in [7.99, 8.01) or 8.000
                -29 A:205:金额 2.00 → 3.00 (REPLACED_DIGIT) in (3.0035, 3.0145) or 3.01
                -29 A:206:金额 6.00 → 7.00 (REPLACED_DIGIT) in (7.0035, 7.0145) or 7.01
                """, told(Tiny.LIST, "A\n合计 9.009\n205 2.00\n206 6.00"));
    }

    @Test
    void theAmountOfTheYearBeforeExplainsAPrint() {
        String repairs = """
                -29 B:206:本年 7.34 → 5.00 (LAST_YEAR_VALUE) in (4.99, 5.01) or 4.99 or 5.01
                -22 B:合计:本年 9.00 → 11.34 (OTHER) in [11.33, 11.35) or 11.33 or 11.35
                -22 B:210:本年 4.00 → 1.66 (OTHER) in (1.65, 1.67) or 1.65 or 1.67
                """;
        assertEquals(repairs, told(TWO_YEARS, "A\n206 7.34", "B\n合计 9.00\n206 7.34\n210 4.00"));
        assertEquals(repairs, told(TWO_YEARS, "A\n208 7.30\n206 7.34", "B\n合计 9.00\n206 7.34\n210 4.00"));
        assertEquals("""
                -22 B:合计:本年 9.00 → 11.34 (OTHER) in [11.33, 11.35) or 11.33 or 11.35
                -22 B:206:本年 7.34 → 5.00 (OTHER) in (4.99, 5.01) or 4.99 or 5.01
                -22 B:210:本年 4.00 → 1.66 (OTHER) in (1.65, 1.67) or 1.65 or 1.67
                """, told(TWO_YEARS, "A\n206 5.00", "B\n合计 9.00\n206 7.34\n210 4.00"));
    }

    @Test
    void theFigureLeftOrRightOfItExplainsAPrint() {
        assertEquals("""
                -30 EXPENDITURE:合计:基本支出 9.38 → 3.25 (NEIGHBOUR_VALUE) in (3.24, 3.26) or 3.24 or 3.26
                -29 EXPENDITURE:合计:合计 9.38 → 15.51 (NEIGHBOUR_VALUE) in [15.5, 15.52) or 15.50 or 15.52
                -22 EXPENDITURE:合计:项目支出 6.13 → 0.00 (OTHER) in [0, 0.01) or 0.01
                """, told(Tiny.TWO_FORMS, "EXPENDITURE\n合计 9.38 9.38 6.13"));
    }

    @Test
    void theNextFigureInReadingOrderIsNotBesideTheLastOfARow() {
        assertEquals("""
                -30 EXPENDITURE:合计:基本支出 9.38 → 3.25 (NEIGHBOUR_VALUE) in (3.24, 3.26) or 3.24 or 3.26
                -22 EXPENDITURE:合计:项目支出 6.13 → 0.00 (OTHER) in [0, 0.01) or 0.01
                """, told(Tiny.TWO_FORMS, "EXPENDITURE\n合计 9.38 9.38 6.13\n206 6.13 _ _\n208 3.25 _ _"));
    }

    @Test
    void theFigureAboveOrBelowItExplainsAPrint() {
        assertEquals("""
                -29 A:合计:金额 327.18 → 442.64 (NEIGHBOUR_VALUE) in [442.63, 442.65) or 442.63 or 442.65
                -29 A:205:金额 327.18 → 211.72 (NEIGHBOUR_VALUE) in (211.71, 211.73) or 211.71 or 211.73
                -24 A:206:金额 115.46 → 0.00 (OTHER) in [0, 0.01) or 0.01
                """, told(Tiny.LIST, "A\n合计 327.18\n205 327.18\n206 115.46"));
    }

    @Test
    void aZeroIsBorrowedFromNobody() {
        assertEquals("""
                -22 EXPENDITURE:合计:合计 5.83 → 0.00 (OTHER) in [0, 0]
                -22 EXPENDITURE:合计:基本支出 0.00 → 5.83 (OTHER) in [5.825, 5.835)
                -22 EXPENDITURE:合计:项目支出 0.00 → 5.83 (OTHER) in [5.825, 5.835)
                """, told(Tiny.TWO_FORMS, "EXPENDITURE\n合计 5.83 0.00 0.00"));
    }

    @Test
    void ofAPercentageTheOneIsSuggestedThatTheAmountsMake() {
        assertEquals("""
                -36 A:206:占比 52 → 25 (TRANSPOSED_DIGITS) in [24.843945, 25.156446]
                """, told(Tiny.SHARES, "A\n合计 4.00 100\n206 1.00 52\n210 3.00 75").lines().findFirst().orElse("")
                + "\n");
    }

    @Test
    void aLostMinusIsOffered() {
        String list = """
                template tiny phase=BUDGET
                leaves use SPENT CARRIED_OUT
                form 1 A 支出表
                  panel side=EXPENDITURE
                    column 本年支出 use=SPENT
                    column 年终结转 use=CARRIED_OUT
                    column 合计
                    row 合计
                """;
        assertEquals("""
                -35 A:合计:年终结转 2.00 → -2.00 (SIGN) in (-2.01, -1.99)
                -22 A:合计:本年支出 10.00 → 6.00 (OTHER) in (5.99, 6.01) or 5.99 or 6.01
                -22 A:合计:合计 8.00 → 12.00 (OTHER) in [11.99, 12.01) or 11.99 or 12.01
                """, told(list, "A\n合计 10.00 2.00 8.00"));
        assertFalse(told(list, "A\n合计 10.00 2.00 8.50").contains("SIGN"), "no sign mends that");
    }

    @Test
    void twoNeighboursThatChangedPlacesAreOffered() {
        assertTrue(told(Tiny.TWO_FORMS, "EXPENDITURE\n合计 10.00 6.00 4.00\n206 5.00 1.50 3.50\n208 5.00 2.50 2.50")
                .contains("""
                -72 EXPENDITURE:206:基本支出 1.50 → 3.50 (SWAPPED_NEIGHBOURS) in (3.49, 3.51) or 3.49 or 3.51
                  and EXPENDITURE:206:项目支出 3.50 → 1.50 (SWAPPED_NEIGHBOURS) in (1.49, 1.51) or 1.49 or 1.51
                """));
        assertFalse(told(Tiny.TWO_FORMS, "EXPENDITURE\n合计 10.00 6.00 4.00\n206 5.00 1.50 3.60\n208 5.00 2.50 2.50")
                .contains("SWAPPED"), "no longer each other's");
    }
}
