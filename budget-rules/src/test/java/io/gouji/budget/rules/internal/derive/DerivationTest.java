package io.gouji.budget.rules.internal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.Derived;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.DepartmentBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which relations follow from what the figures of a small document measure: every one of them, and no other. */
class DerivationTest {

    private static final String TOTAL = """
            form 1 A 甲
              panel side=EXPENDITURE
                column 合计
                column 接待 economic=30217
                row 合计
            """;
    private static final String LIST = """
            form 2 B 乙
              panel side=EXPENDITURE
                column 接待 economic=30217
                functions
            """;

    private static DepartmentBudget budget(String forms, String... tables) {
        return Tiny.budget("""
                template tiny phase=BUDGET
                leaves fund GENERAL_PUBLIC OWN
                leaves nature BASIC PROJECT
                """ + forms, tables);
    }

    @Test
    void partsThatDivideTheWholeInTwoWaysAddUpInEach() {
        assertEquals("""
                sum-rows:A:合计:金额: A:合计:金额 = A:一般:金额 + A:自有:金额
                sum-rows:A:合计:金额:division2: A:合计:金额 = A:206:金额 + A:208:金额
                """, Derived.relations(budget("""
                form 1 A 甲
                  panel side=EXPENDITURE
                    column 金额
                    row 合计
                    row 一般 fund=GENERAL_PUBLIC
                    row 自有 fund=OWN
                    functions
                """, "A\n合计 3.00\n一般 1.00\n自有 2.00\n206 1.00\n208 2.00")));
    }

    @Test
    void partsThatShareMoneyAreHeldAgainstTheWholeEachWayByItself() {
        assertEquals("""
                sum-rows:A:合计:金额: A:合计:金额 = A:一般:金额 + {out fund=OWN}
                sum-rows:A:合计:金额:division2: A:合计:金额 = A:基本:金额 + {out nature=PROJECT}
                """, Derived.relations(budget("""
                form 1 A 甲
                  panel side=EXPENDITURE
                    column 金额
                    row 合计
                    row 一般 fund=GENERAL_PUBLIC
                    row 基本 nature=BASIC
                """, "A\n合计 3.00\n一般 1.00\n基本 2.00")));
    }

    @Test
    void whatThePartsLeaveOverIsNamedWhereTheyDifferInOneDimension() {
        assertEquals("""
                sum-columns:A:合计:合计: A:合计:合计 = A:合计:一般 + {out fund=OWN}
                sum-columns:B:合计:合计: B:合计:合计 = B:合计:一般基本 + anything
                copy:A:合计:合计:  = A:合计:合计 + B:合计:合计
                split-nature:A:合计:一般: A:合计:一般 = B:合计:一般基本 + {out fund=GENERAL_PUBLIC nature=PROJECT}
                """, Derived.relations(budget("""
                form 1 A 甲
                  panel side=EXPENDITURE
                    column 合计
                    column 一般 fund=GENERAL_PUBLIC
                    row 合计
                form 2 B 乙
                  panel side=EXPENDITURE
                    column 合计
                    column 一般基本 fund=GENERAL_PUBLIC nature=BASIC
                    row 合计
                """, "A\n合计 3.00 1.00", "B\n合计 3.00 0.50")));
    }

    @Test
    void aListInProseNeedNotBeComplete() {
        assertEquals("""
                sum-rows:P:支出/合计:金额: P:支出/合计:金额 = P:支出/基本:金额 + P:支出/项目:金额
                sum-rows:P:科目/合计:金额: P:科目/合计:金额 = P:科目/科学:金额 + P:科目/卫生:金额 + anything
                copy:P:支出/合计:金额:  = P:支出/合计:金额 + P:科目/合计:金额
                """, Derived.relations(budget("""
                prose - P 说明
                  panel 支出 side=EXPENDITURE
                    column 金额
                    row 合计
                    row 基本 nature=BASIC
                    row 项目 nature=PROJECT
                  panel 科目 side=EXPENDITURE
                    column 金额
                    row 合计
                    row 科学 function=206
                    row 卫生 function=210
                """, "P\n合计 3.00\n基本 1.00\n项目 2.00\n1>合计 3.00\n1>科学 1.00\n1>卫生 2.00")));
    }

    @Test
    void aListWithoutATotalAddsUpToWhatAnotherFormPrints() {
        assertEquals("""
                sum-rows:B:206:接待: B:206:接待 = B:20601:接待 + B:20607:接待
                sum-rows:A:合计:接待:B: A:合计:接待 = B:206:接待 + B:210:接待
                """, Derived.relations(budget(TOTAL + LIST, "A\n合计 3.00 0.30",
                "B\n206 0.10\n20601 0.05\n20607 0.05\n210 0.20"), Rule.SUM_ROWS));
    }

    @Test
    void theTotalMayBeTheVeryFirstFigure() {
        String forms = TOTAL.replace("    column 合计\n", "") + LIST;
        assertEquals("sum-rows:A:合计:接待:B: A:合计:接待 = B:206:接待\n",
                Derived.relations(budget(forms, "A\n合计 0.10", "B\n206 0.10")));
        assertEquals("", Derived.relations(budget(forms, "A\n合计 0.10", "B")));
    }

    @Test
    void aRowThatCouldNotBeReadLeavesAHoleInEverySumOfItsRows() {
        assertEquals("""
                sum-rows:B:206:接待: B:206:接待 = B:20601:接待 + a hole
                sum-rows:A:合计:接待:B: A:合计:接待 = B:206:接待 + a hole
                """, Derived.relations(budget(TOTAL + LIST, "A\n合计 3.00 0.30", "B\n206 0.10\n20601 0.05\n什么 0.05"),
                Rule.SUM_ROWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prose - B 说明", "performance 2 B 目标"})
    void onlyATableOfMoneyIsACompleteList(String form) {
        String forms = TOTAL + LIST.replace("form 2 B 乙", form);
        assertEquals("", Derived.relations(budget(forms, "A\n合计 3.00 0.10", "B\n206 0.10"), Rule.SUM_ROWS));
    }

    @Test
    void aListBesideRowsOfAnotherKindHasNoTotalElsewhere() {
        String forms = TOTAL + LIST.replace("    functions", "    row 一般 fund=GENERAL_PUBLIC\n    functions");
        assertEquals("", Derived.relations(budget(forms, "A\n合计 3.00 0.10", "B\n一般 0.10\n206 0.10"), Rule.SUM_ROWS));
    }

    @Test
    void percentagesAddUpToNothing() {
        assertEquals("""
                sum-rows:A:合计:金额: A:合计:金额 = A:206:金额 + A:210:金额
                """, Derived.relations(budget("""
                form 1 A 甲
                  panel side=EXPENDITURE
                    column 金额
                    column 占比 as=share
                    column 基本占比 as=share nature=BASIC
                    row 合计
                    functions
                """, "A\n合计 4.00 100 50\n206 1.00 25 20\n210 3.00 75 30"), Rule.SUM_ROWS, Rule.SUM_COLUMNS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年 上年", "上年 本年", "本年", "上年"})
    void thisYearIsLastYearAndTheChangeWhereAllThreeArePrinted(String columns) {
        String declared = columns.replace("本年", "column 本年\n").replace("上年", "column 上年 year=-1\n");
        assertEquals(columns.contains(" ") ? "change:A:合计:本年: A:合计:本年 = A:合计:上年 + A:合计:增减\n" : "",
                Derived.relations(budget(
                "form 1 A 甲\npanel side=EXPENDITURE\n" + declared + "column 增减 year=change\nrow 合计",
                "A\n合计 3.00 0.00" + (columns.contains(" ") ? " 3.00" : ""))));
    }

    @Test
    void aBridgeNeedsAFigureOnEitherSide() {
        String forms = """
                form 1 A 甲
                  panel side=EXPENDITURE
                    column 金额
                    economics
                bridges side=EXPENDITURE
                bridge economic=30108 economic=30109 = economic=30113
                """;
        assertEquals("bridge:A:30108:金额: A:30108:金额 + A:30109:金额 = A:30113:金额\n",
                Derived.relations(budget(forms, "A\n30108 1.00\n30109 1.00\n30113 2.00"), Rule.BRIDGE));
        assertEquals("bridge:A:30109:金额: A:30109:金额 = A:30113:金额\n",
                Derived.relations(budget(forms, "A\n30113 2.00\n30109 2.00"), Rule.BRIDGE));
        assertEquals("", Derived.relations(budget(forms, "A\n30108 1.00\n30109 1.00"), Rule.BRIDGE));
        assertEquals("", Derived.relations(budget(forms, "A\n30113 2.00"), Rule.BRIDGE));
    }
}
