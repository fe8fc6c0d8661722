package io.gouji.budget.rules.internal.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.rules.Derived;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.internal.derive.Plan;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.table.DepartmentBudget;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the prover is asked of a small document: unknown amounts, the figures that bound them, and their relations. */
class JointSystemTest {

    private static final String OVERALL = """
            OVERALL
            一般公共预算 9.00
            单位资金 0.00
            收入总计 9.00
            1>科学技术支出 5.00
            1>支出总计 9.00
            """;

    private Plan plan;
    private Figures figures;

    private void read(String declaration, String... tables) {
        DepartmentBudget budget = Tiny.budget(declaration, tables);
        plan = Plan.of(budget);
        figures = new Figures(plan, budget);
    }

    private String full() {
        return Derived.relations(JointSystem.full(plan, figures), plan);
    }

    private String brief() {
        return Derived.relations(JointSystem.brief(plan, figures), plan);
    }

    @Test
    void eachPrintBoundsWhatItMeasuresAndCopiesAreOneAmount() {
        read(Tiny.TWO_FORMS, "TOTAL\n合计 3.0", "EXPENDITURE\n合计 3.00 1.00 2.00");
        JointSystem joint = JointSystem.full(plan, figures);
        assertEquals("""
                x0 out in [0, ∞)
                x1 out nature=BASIC in [0, ∞)
                x2 out nature=PROJECT in [0, ∞)
                """, Derived.amounts(joint));
        assertEquals("""
                TOTAL:合计:合计: x0 in [5900000, 6100000)
                EXPENDITURE:合计:合计: x0 in [5990000, 6010000)
                EXPENDITURE:合计:基本支出: x1 in [1990000, 2010000)
                EXPENDITURE:合计:项目支出: x2 in [3990000, 4010000)
                """, Derived.figures(joint, plan));
        assertEquals("sum-columns:EXPENDITURE:合计:合计: + x0 - x1 - x2 in [0, 0]\n", full());
    }

    @Test
    void aBlankIsAtMostWhatThePrintsAroundItSay() {
        read(Tiny.TWO_FORMS, "EXPENDITURE\n合计 3.00 1.00 _\n206 _ _ _");
        assertEquals("""
                cap of x2: + x0 - x2 in [0, ∞)
                cap of x3: + x0 - x3 in [0, ∞)
                cap of x4: + x1 - x4 in [0, ∞)
                cap of x5: + x0 - x5 in [0, ∞)
                sum-rows:EXPENDITURE:合计:合计: + x0 - x3 in [0, 0]
                sum-rows:EXPENDITURE:合计:基本支出: + x1 - x4 in [0, 0]
                sum-rows:EXPENDITURE:合计:项目支出: + x2 - x5 in [0, 0]
                sum-columns:EXPENDITURE:合计:合计: + x0 - x1 - x2 in [0, 0]
                sum-columns:EXPENDITURE:206:合计: + x3 - x4 - x5 in [0, 0]
                """, full());
    }

    @Test
    void aPartThatNothingTiesToItsWholeIsNoMoreThanIt() {
        read(Tiny.BY_ECONOMIC, "BASIC\n合计 0.50\n302 0.50\n30217 0.50", "HOSPITALITY\n合计 0.68");
        String sums = """
                sum-rows:BASIC:合计:合计: + x0 - x1 in [0, 0]
                sum-rows:BASIC:302:合计: + x1 - x2 in [0, 0]
                """;
        assertEquals(sums + "containment:HOSPITALITY:合计:公务接待费:BASIC:30217:合计: - x2 + x3 in [0, ∞)\n", full());
        read(Tiny.BY_ECONOMIC, "BASIC\n合计 -0.50\n302 -0.50\n30217 -0.50", "HOSPITALITY\n合计 0.68");
        assertEquals(sums, full(), "other money may be negative as well");
    }

    @Test
    void whatCanOnlyBeZeroIsLeftOutOfTheBriefSystem() {
        read(Tiny.BY_FUND, OVERALL, "GENERAL_PUBLIC\n合计 9.00\n206 5.00");
        String relations = """
                sum-rows:OVERALL:收入/收入总计:预算数: - x0 - x1 + x2 in [0, 0]
                sum-rows:OVERALL:支出/支出总计:预算数: - x3 + x4 in [0, 0]
                sum-rows:GENERAL_PUBLIC:合计:合计: + x5 - x6 in [0, 0]
                cap of x7: + x1 - x7 in [0, ∞)
                split-fund:OVERALL:支出/科学技术支出:预算数: + x3 - x6 - x7 in [0, 0]
                cap of x8: + x1 - x8 in [0, ∞)
                split-fund:OVERALL:支出/支出总计:预算数: + x4 - x5 - x8 in [0, 0]
                balance:OVERALL:收入/一般公共预算:预算数: + x0 - x5 in [0, 0]
                balance:OVERALL:收入/收入总计:预算数: + x2 - x4 in [0, 0]
                """;
        assertEquals(relations, full());
        assertEquals(relations.replaceAll("cap.*\n", "").replaceAll(" - x[78]", ""), brief());
        assertEquals("x1 in fund=OWN in [0, ∞)",
                Derived.amounts(JointSystem.full(plan, figures)).lines().toList().get(1), "a zero is not negative");
        read(Tiny.BY_FUND, OVERALL.replace("单位资金 0.00", "单位资金 1.00"), "GENERAL_PUBLIC\n合计 9.00\n206 5.00");
        assertEquals(relations, full());
        assertEquals(relations, brief());
    }

    @Test
    void whatMayBeNegativeIsNeitherZeroNorAPart() {
        read(Tiny.BY_FUND, OVERALL.replace("支出 5.00", "支出 -5.00"), "GENERAL_PUBLIC\n合计 9.00\n206 5.00\n208 4.00");
        assertEquals("""
                sum-rows:OVERALL:收入/收入总计:预算数: - x0 - x1 + x2 in [0, 0]
                sum-rows:OVERALL:支出/支出总计:预算数: - x3 + x4 in [0, 0]
                sum-rows:GENERAL_PUBLIC:合计:合计: + x5 - x6 - x7 in [0, 0]
                balance:OVERALL:收入/一般公共预算:预算数: + x0 - x5 in [0, 0]
                balance:OVERALL:收入/收入总计:预算数: + x2 - x4 in [0, 0]
                """, full());
        read(Tiny.BY_FUND, OVERALL, "GENERAL_PUBLIC\n合计 9.00\n206 5.00\n208 -1.00\n210 5.00");
        assertEquals("split-fund:OVERALL:支出/支出总计:预算数: + x4 - x5 in [0, 0]",
                brief().lines().filter(line -> line.contains("支出总计")).toList().get(1), "the rest is other money");
    }

    @Test
    void aZeroThatIsTheSumOfMoreAndLessThanNothingLeavesRoom() {
        String forms = Tiny.BY_FUND + """
                form 2 REVENUE 收入表
                  panel side=REVENUE fund=OWN
                    column 单位资金
                    units
                """;
        read(forms, OVERALL, "GENERAL_PUBLIC\n合计 9.00\n206 5.00", "REVENUE\n320001 1.00\n320002 -1.00");
        assertEquals(1, brief().lines().filter(line -> line.contains("支出总计")).count(),
                "what is less than nothing on one side may be so on the other");
        assertEquals("", full().lines().filter(line -> line.startsWith("cap")).collect(Collectors.joining()));
    }

    @Test
    void aRestThatAnotherFormPrintsIsThatAmount() {
        read("""
                template tiny phase=BUDGET
                leaves nature BASIC PROJECT
                form 1 A 甲
                  panel side=EXPENDITURE
                    column 合计
                    column 基本支出 nature=BASIC
                    row 合计
                form 2 B 乙
                  panel side=EXPENDITURE nature=PROJECT
                    column 项目支出
                    row 合计
                """, "A\n合计 3.00 1.00", "B\n合计 2.00");
        assertEquals("""
                sum-columns:A:合计:合计: + x0 - x1 - x2 in [0, 0]
                split-nature:A:合计:合计: + x0 - x1 - x2 in [0, 0]
                """, full());
        assertEquals(3, JointSystem.full(plan, figures).system().variables());
    }

    @Test
    void nothingCapsWhatAPrintAboveMayHaveLessThan() {
        read(Tiny.TWO_FORMS, "TOTAL\n合计 3.00", "EXPENDITURE\n合计 3.00 _ -1.00");
        assertEquals("sum-columns:EXPENDITURE:合计:合计: + x0 - x1 - x2 in [0, 0]\n", full());
        assertEquals("""
                x0 out in (-∞, ∞)
                x1 out nature=BASIC in [0, ∞)
                x2 out nature=PROJECT in (-∞, ∞)
                """, Derived.amounts(JointSystem.full(plan, figures)));
    }

    @ParameterizedTest
    @CsvSource({"3.00, -3.00 1.00 2.00, '[0, ∞)'", "3.00, -3.00 _ _, '(-∞, ∞)'", "-3.00, 3.00 1.00 2.00, '(-∞, ∞)'"})
    void aNegativeTotalAbovePrintedPartsIsAnErrorAndAnyOtherALine(String total, String figuresOfRow, String domain) {
        read(Tiny.TWO_FORMS, "TOTAL\n合计 " + total, "EXPENDITURE\n合计 " + figuresOfRow);
        assertEquals("x0 out in " + domain, Derived.amounts(JointSystem.full(plan, figures)).lines().findFirst().get());
    }

    @Test
    void aPercentageBoundsTwoSumsEachOfWhichMayBeWrong() {
        read(Tiny.SHARES, "A\n合计 4.00 ?\n206 1.00 25.000000\n210 3.00 75.5\n212 0.00 -0.5");
        JointSystem joint = JointSystem.full(plan, figures);
        assertEquals("""
                sum-rows:A:合计:金额: + x0 - x1 - x2 - x3 in [0, 0]
                share:A:210:占比: - 1509*x0 + 2000*x2 - x4 in [0, 0]
                share:A:210:占比: - 1511*x0 + 2000*x2 - x5 in [0, 0]
                share:A:212:占比: + 11*x0 + 2000*x3 - x6 in [0, 0]
                share:A:212:占比: + 9*x0 + 2000*x3 - x7 in [0, 0]
                """, full(), "a percentage that was not read says nothing, and one without a unit neither");
        assertEquals("""
                A:210:占比: x4 in [0, ∞)
                A:210:占比: x5 in (-∞, 0)
                A:212:占比: x6 in (0, ∞)
                A:212:占比: x7 in (-∞, 0]
                """, Derived.figures(joint, plan).replaceAll("(?m)^A:\\d*合?计?:金额.*\n", ""));
        assertEquals("x5 out function=210 in (-∞, ∞)", Derived.amounts(joint).lines().toList().get(5));
        assertEquals("sum-rows:A:合计:金额: + x0 - x1 - x2 - x3 in [0, 0]\n",
                Derived.relations(JointSystem.amounts(plan, figures), plan));
    }
}
