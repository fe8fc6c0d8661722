package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.Serialized;
import io.gouji.budget.table.Indicator.Target;
import io.gouji.budget.table.PerformancePlan.Product;
import io.gouji.budget.table.PerformancePlan.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "300 场次 | | 300 场次 |", "12 万册 | | 12 万册 |", "100% | | 100% |", "每年 6 次 | | 6 次 | 年", "每年一次 | | 1 次 | 年",
        "两场 | | 2 场 |", "6 次/年 | | 6 次 | 年", "≥90% | AT_LEAST | 90% |", ">=90% | AT_LEAST | 90% |",
                "不低于 90％ | AT_LEAST | 90% |",
        "90%以上 | AT_LEAST | 90% |", "≤5 天 | AT_MOST | 5 天 |", "10 日以内 | AT_MOST | 10 日 |",
                "＝1,200 人次 | EQUAL | 1200 人次 |",
        "＞3 | ABOVE | 3 |", "低于 0.5‰ | BELOW | 0.5 ‰ |", "每年不少于 6 次 | AT_LEAST | 6 次 | 年"})
    void whatCanBeCountedIsTakenApart(String text, Target.Bound bound, String quantity, String period) {
        Target target = Target.parse(text);
        assertEquals(text, target.toString());
        assertEquals(bound, target.bound().orElse(null));
        assertEquals(quantity, target.quantity().map(Quantity::toString).orElse(""));
        assertEquals(period == null ? "" : period, target.period());
    }

    @ParameterizedTest
    @CsvSource({"明显提高", "逐年上升", "每 2 个月全部更换一次", "2024 年", "2024年底前完成", "12 月底前", "一定程度提高", "''", "5 篇以上论文和 3 项专利",
            "全部"})
    void whatCannotBeCountedStaysText(String text) {
        Target target = Target.parse(text);
        assertTrue(target.quantity().isEmpty() && target.bound().isEmpty()
                && target.period().isEmpty(), () -> text + " " + target.quantity());
    }

    @Test
    void targetsAgreeByWhatTheyDemand() {
        assertTrue(Target.parse("每 2 个月一换").agreesWith(Target.parse("每2个月一换")));
        assertTrue(Target.parse("每年一次").agreesWith(Target.parse("1 次/年")));
        assertTrue(Target.parse("90%").agreesWith(Target.parse("≥90.0%")));
        assertFalse(Target.parse("≤90%").agreesWith(Target.parse("≥90%")));
        assertFalse(Target.parse("300 场次").agreesWith(Target.parse("300 人次")));
        assertFalse(Target.parse("明显提高").agreesWith(Target.parse("逐年提高")));
    }

    @Test
    void valuesSurviveSerialization() {
        Indicator indicator = Indicator.builder().form("GOALS").term(Indicator.Term.ANNUAL).name("读书日")
                .target(Target.parse("≥3 场"))
                .lastYear(Target.parse("2 场")).build();
        assertEquals(indicator, Serialized.copy(indicator));
        assertEquals(Target.Bound.AT_LEAST, Serialized.copy(indicator).target().bound().orElseThrow());
        PerformancePlan plan = PerformancePlan.builder().form("GOALS").addProduct(product("7 场", "1.5 万元", "10.5 万元"))
                .build();
        assertEquals(plan, Serialized.copy(plan));
        assertEquals("7 场 × 1.5 万元 = 10.5 万元", plan.products().get(0).toString());
    }

    @Test
    void aQuantityKnowsItsUnitAndPrecision() {
        Quantity people = Quantity.parse("127 万人");
        assertEquals(new BigDecimal("0.5"), people.halfUnit());
        assertEquals(0, new BigDecimal("10000").compareTo(people.multiple()));
        assertEquals(0, new BigDecimal("0.01").compareTo(Quantity.parse("34%").multiple()));
        assertEquals("Quantity must be digits and a unit, such as '300 场次', but was '许多'",
                assertThrows(IllegalArgumentException.class, () -> Quantity.parse("许多")).getMessage());
    }

    @Test
    void aProductHasTwoFactorsAtLeast() {
        assertThrows(IllegalArgumentException.class, () -> Product.of(List.of(Quantity.parse("7 场")),
                Quantity.parse("7 场"), "", 0));
    }

    private static Product product(String one, String two, String result) {
        return Product.of(List.of(Quantity.parse(one), Quantity.parse(two)), Quantity.parse(result), "", 0);
    }
}
