package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Diff.Difference;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetEntry;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Budgets several years apart tell the average growth a year. */
class GrowthPerYearTest {

    private static DepartmentBudget budget(int year, String amount) {
        return BudgetEntry.of("示例局", year, Template.wuchang2024()).table("部门支出总表", MoneyUnit.WAN_YUAN)
                .row("合计").put("合计", amount).build();
    }

    @Test
    void theAverageOverTheYearsIsTheRootOfTheWhole() {
        List<Difference> changes = Diff.of(budget(2022, "100.00"), budget(2024, "121.00"));
        Difference total = changes.stream().filter(change -> change.growth().isPresent()).findFirst().orElseThrow();
        assertEquals(0, new BigDecimal("0.1").compareTo(total.growthPerYear(2).orElseThrow()));
        assertEquals(0, new BigDecimal("0.21").compareTo(total.growth().orElseThrow()));
        assertEquals(0, total.growth().orElseThrow().compareTo(total.growthPerYear(1).orElseThrow()));
    }

    @Test
    void fromNothingThereIsNone() {
        List<Difference> changes = Diff.of(budget(2022, "0.00"), budget(2024, "121.00"));
        assertTrue(changes.stream().allMatch(change -> change.growthPerYear(2).isEmpty()));
    }
}
