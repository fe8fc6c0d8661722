package io.gouji.budget.rules.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.rules.finding.Finding.Span;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.rules.finding.Rule.Kind;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Indicator;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan;
import io.gouji.budget.table.PerformancePlan.Product;
import io.gouji.budget.table.PerformancePlan.Quantity;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalRulesTest {

    @ParameterizedTest
    @CsvSource({"127 万人, 4.55 元, 577.85 万元, true", "127 万人, 4.55 元, 580.30 万元, true",
            "127 万人, 4.55 元, 587.85 万元, false",
        "100 人, 200.00 元, 2.00 万元, true", "100.0 人, 200.00 元, 20 万元, false", "85 , 2 , 170 , true",
                "85 , 2 , 17 , false",
        "127 , 4.55 , 577.85 万元, true", "60.00 万元, 50%, 30.00 万元, true"})
    void aProductHoldsWithinTheHalfUnitsOfAllItsNumbers(String one, String two, String result, boolean holds) {
        assertEquals(holds, Products.holds(product(one, two, result)));
    }

    @Test
    void aWrongProductIsToldWithWhatItComesTo() {
        PerformancePlan plan = PerformancePlan.builder().form("GOALS").addProduct(product("100.0 人", "200.00 元",
                "20 万元")).build();
        Observation seen = Products.of(budget().addPlan(plan).build()).get(0);
        assertEquals(Outcome.BROKEN, seen.outcome());
        assertEquals("100.0 人 × 200.00 元 = 20 万元 does not hold; computed 2 万元", seen.english());
        assertEquals("测算式 100.0 人 × 200.00 元 = 20 万元 不成立，应为 2 万元。", seen.chinese());
        assertEquals(new Span(7, "因此"), seen.span());
    }

    private static Product product(String one, String two, String result) {
        return Product.of(List.of(Quantity.parse(one), Quantity.parse(two)), Quantity.parse(result), "因此", 7);
    }

    @Test
    void anIndicatorOfTwoTablesMustAgree() {
        List<Observation> seen = IndicatorAgreement.of(budget().addIndicators(indicator("", "读书日", "12 场", "10 场"),
                indicator("甲", "读书日", "13 场", "10 场"), indicator("", "讲座", "3 场", "2 场"), indicator("甲", "讲 座", "3场",
                        "2 场")).build());
        assertEquals(List.of(false, true), seen.stream().map(Observation::met).toList());
        assertEquals(
                "indicator '读书日' of the department (line 5) and of project '甲' (line 5) differ: target 12 场 and 13 场",
                seen.get(0).english());
        assertEquals(Outcome.STRAINED, seen.get(0).outcome());
    }

    @Test
    void aSumOfSeveralProjectsIsNotCompared() {
        assertTrue(IndicatorAgreement.of(budget().addIndicators(indicator("", "培训", "30 人", "20 人"), indicator("甲",
                "培训", "10 人", "5 人"),
                indicator("乙", "培训", "20 人", "15 人")).build()).isEmpty());
    }

    private static DepartmentBudget.Builder budget() {
        return DepartmentBudget.builder().department("示例局").year(2024).template(Template.wuchang2024());
    }

    private static Indicator indicator(String project, String name, String target, String lastYear) {
        return Indicator.builder().form("GOALS").project(project).term(Indicator.Term.ANNUAL).kind("数量指标").name(name)
                .line(5)
                .target(Target.parse(target)).lastYear(Target.parse(lastYear)).build();
    }

    @Test
    void bothRulesStandInTheCatalogue() {
        assertEquals(List.of(Kind.RATIO, Kind.TEXT), Stream.of(Rule.PRODUCT, Rule.INDICATOR_AGREEMENT).map(Rule::kind)
                .toList());
    }
}
