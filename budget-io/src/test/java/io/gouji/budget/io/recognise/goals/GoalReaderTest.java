package io.gouji.budget.io.recognise.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A made-up document whose rows slip as those of published ones do. */
class GoalReaderTest {

    private static final String TEXT = GoalSamples.text();
    private static final Loaded LOADED = Budgets.readText(TEXT);
    private static final DepartmentBudget BUDGET = LOADED.orThrow();

    @Test
    void aRowThatSlippedIsPutBackWhereOneShiftAloneFits() {
        assertEquals(List.of("100.00", "100%", "90.00", "95.00"), printed("OVERALL_PERFORMANCE", "合计"));
        assertEquals(List.of("100.00", "100%", "90.00", "95.00"), printed("OVERALL_PERFORMANCE", "收入构成/合计"));
        assertEquals(List.of("40.00", "40%", "38.00", "39.50"), printed("OVERALL_PERFORMANCE", "支出构成/基本支出"));
        assertEquals(List.of("", "40.5", "19.5"), List.of("", printed("OVERALL_PERFORMANCE", "项目支出情况/读书日活动").get(0),
                printed("OVERALL_PERFORMANCE", "项目支出情况/书架更新").get(0)));
    }

    @Test
    void aRowThatFitsNowhereIsReportedAndUnread() {
        Loaded loaded = Budgets.readText(TEXT.replace("合计\t\t100.00\t100%\t90.00\t95.00\t",
                "合计\t\t100%\t100.00\t90.00\t95.00\t"));
        assertTrue(loaded.problems().stream().map(Problem::message)
                .anyMatch("figures must stand under their headings, but was '合计 100% 100.00 90.00 95.00'"::equals),
                        loaded.problems()::toString);
        assertTrue(loaded.orThrow().figure(CellRef.of("OVERALL_PERFORMANCE", "合计", "当年金额")).orElseThrow().isUnread());
        assertEquals(12, loaded.orThrow().indicators().size());
    }

    @Test
    void aShareIsANumberOfPercent() {
        Figure share = BUDGET.figure(CellRef.of("OVERALL_PERFORMANCE", "支出构成/项目支出", "占比")).orElseThrow();
        assertEquals("60%", share.printed());
        assertEquals("60.00", share.amount().orElseThrow().toString());
        assertEquals(0, share.scale());
    }

    @Test
    void everyProjectHasItsRowsInOneTable() {
        assertEquals(List.of("40.5", "36万元", "38.5万元"), printed("PROJECT_PERFORMANCE", "读书日活动/项目当年预算"));
        assertEquals("10.5", printed("PROJECT_PERFORMANCE", "读书日活动/讲座").get(0));
        assertEquals("30", printed("PROJECT_PERFORMANCE", "读书日活动/读书日活动").get(0));
        assertEquals("19.5", printed("PROJECT_PERFORMANCE", "书架更新/书架").get(0));
    }

    @Test
    void theFinestFigureTellsThePrecisionWhereZerosAreDropped() {
        Figure whole = BUDGET.figure(CellRef.of("PROJECT_PERFORMANCE", "读书日活动/读书日活动", "金额")).orElseThrow();
        assertEquals(1, whole.scale());
        assertEquals(2, BUDGET.figure(CellRef.of("OVERALL_PERFORMANCE", "收入构成/其他资金", "当年金额")).orElseThrow().scale());
    }

    @Test
    void aSourceThatTheFormDoesNotKnowIsReported() {
        BudgetTable table = BUDGET.table("PROJECT_PERFORMANCE").orElseThrow();
        assertEquals("资金来源/社会捐赠", table.unreadRows().get(0).printed().name());
        assertEquals(List.of("line 61: indicator must have a target, but was '残行指标 100%'",
                "line 107: row must be one of the form 项目支出绩效目标表, and stand there once, but was '资金来源/社会捐赠'"),
                LOADED.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void aTableWithoutAUnitIsInTheUnitThatAllTablesOfMoneyShare() {
        assertEquals(Optional.of(MoneyUnit.WAN_YUAN), BUDGET.table("OVERALL_PERFORMANCE").orElseThrow().unit());
        Loaded unknown = Budgets.readText(TEXT.replace("\n单位：万元", "\n").replace("资金单位：万元", ""));
        assertTrue(unknown.orThrow().figure(CellRef.of("OVERALL_PERFORMANCE", "合计", "当年金额")).orElseThrow().isUnread());
        assertTrue(unknown.problems().stream().map(Problem::message)
                .anyMatch("unit of table '整体支出绩效目标表' must be 万元 or 元, but there was nothing"::equals));
    }

    @Test
    void levelsOfAnIndicatorAreToldByTheirNames() {
        assertEquals(List.of("产出指标/数量指标/读书日活动: ≥12 场次", "产出指标/数量指标/新书上架: 每年 2 万册", "产出指标/质量指标/活动满座率: 不低于 80%",
                "效益指标//读书风气: 明显提高", "满意度指标/服务对象满意度指标/读者满意度: 90%以上"), indicators("OVERALL_PERFORMANCE",
                        Indicator.Term.LONG_TERM));
        assertEquals(List.of("产出指标/数量指标/读书日活动: 10 场次 → 11 场次 → 12 场次", "产出指标/数量指标/图书消毒: 每月一次",
                "产出指标/时效指标/经费支付及时率: 100% → 100% → 100%", "效益指标/社会效益指标/读书风气: 明显提高 → 明显提高 → 明显提高",
                "满意度指标/服务对象满意度指标/读者满意度: 90% → 90% → 90%"), indicators("OVERALL_PERFORMANCE", Indicator.Term.ANNUAL));
        assertEquals(List.of("产出指标/数量指标/读书日活动: 10 场次 → 11 场次 → 13 场次"), indicators("PROJECT_PERFORMANCE",
                Indicator.Term.ANNUAL));
    }

    private static List<String> indicators(String form, Indicator.Term term) {
        return BUDGET.indicators().stream().filter(each -> each.form().equals(form)
                && each.term() == term).map(Indicator::toString).toList();
    }

    @Test
    void wordsAreKeptAParagraphEach() {
        PerformancePlan whole = BUDGET.plans().get(0);
        assertEquals("示例区读书促进局", whole.unit());
        assertEquals(List.of("1、办好读书日。", "2、更新<书架>。"), whole.duties());
        assertEquals(List.of("办一次读书日", "换十个书架"), whole.tasks());
        assertEquals(List.of("人人读书。", "书香满城。"), whole.longTermGoals());
        assertEquals(List.of("办好一次读书日。", "办好一次读书日。"), whole.annualGoals());
        assertEquals(List.of("用于读书日，以及讲座。"), BUDGET.plans().get(1).content());
        assertEquals("公共项目", BUDGET.plans().get(3).type());
        assertEquals("部门项目", BUDGET.plans().get(4).type());
        assertEquals("40.5", BUDGET.plans().get(3).total().printed());
    }

    @Test
    void multiplicationsAreTakenFromReasonsAndEstimates() {
        assertEquals("[9 万人 × 4.5 元 = 40.5 万元, 7 场 × 1.5 万元 = 10.5 万元]", BUDGET.plans().get(3).products().toString());
        assertEquals("7 场 × 1.5 万元 = 10.5 万元", BUDGET.plans().get(3).products().get(1).text());
    }

    @Test
    void personsAndTelephonesAreNoValues() {
        String typed = BUDGET.plans().toString() + BUDGET.indicators() + BUDGET.tables();
        assertFalse(typed.contains("00000000"));
        assertTrue(BUDGET.sections().stream().anyMatch(section -> section.text().contains("00000000")));
    }

    @Test
    void linesOfGoalsStayTextToo() {
        StringBuilder kept = new StringBuilder();
        BUDGET.sections().forEach(section -> kept.append(section.text()));
        assertTrue(kept.toString().contains("长期绩效指标\t一级指标"));
        assertTrue(kept.toString().contains("书架\t19.5"));
    }

    @Test
    void termsAndUnitsInScopeAreListed() {
        assertEquals(List.of("示例区读书促进局本级", "示例区图书馆"), BUDGET.unitsInScope());
        assertEquals(List.of("基本支出：指为保障机构正常运转而发生的支出。", "项目支出：指在基本支出之外发生的支出。"),
                BUDGET.glossary().stream().map(Object::toString).toList());
    }

    @Test
    void targetsOfOneSentenceAreCounted() {
        Target target = BUDGET.indicators().get(1).target();
        assertEquals("2 万册", target.quantity().orElseThrow().toString());
        assertEquals("年", target.period());
    }

    private static List<String> printed(String form, String row) {
        return BUDGET.table(form).orElseThrow().row(row).orElseThrow().printed().figures().stream().map(Figure::printed)
                .toList();
    }
}
