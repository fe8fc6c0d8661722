package io.gouji.budget.rules.internal.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.Region;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.internal.grade.Figures;
import io.gouji.budget.rules.internal.relation.Cap;
import io.gouji.budget.table.DepartmentBudget;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an amount that nothing prints can be at most, in grains, and the figures that say so. */
class ExhaustionTest {

    private static final String LISTS = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            leaves nature BASIC PROJECT
            form 1 A 支出表
              panel side=EXPENDITURE
                column 合计
                column 基本 nature=BASIC
                row 合计
                functions
            form 2 B 单位表
              panel side=EXPENDITURE
                column 合计
                row 合计
                units
            """;
    private static final String VINTAGES = """
            template tiny phase=BUDGET
            leaves fund GENERAL_PUBLIC OWN
            leaves vintage CURRENT CARRIED_IN
            leaves use SPENT CARRIED_OUT
            form 1 A 收入表
              panel side=REVENUE
                column 金额
                row 一般本年 fund=GENERAL_PUBLIC vintage=CURRENT
                row 自有本年 fund=OWN vintage=CURRENT
                row 上年结转 vintage=CARRIED_IN
            """;

    private static String cap(String region, String declaration, String... tables) {
        DepartmentBudget budget = Tiny.budget(declaration, tables);
        Plan plan = Plan.of(budget);
        Figures figures = new Figures(plan, budget);
        Cap cap = plan.exhaustion.cap(Region.parse("year=2024 phase=BUDGET " + region));
        return cap.interval(figures) + " " + Arrays.stream(cap.sources(figures))
                .mapToObj(cell -> plan.layout.place(cell).ref().toString()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"function=206, '[0, 18010000) A:合计:合计'", "function=20601, '[0, 10010000) A:206:合计'",
        "function=2060101, '[0, 2010000) A:20601:合计'", "function=21001, '[0, 8010000) A:210:合计'",
        "function=20601 nature=BASIC, '[0, 2010000) A:20601:合计'", "nature=PROJECT, '[0, 18010000) A:合计:合计'",
        "fund=OWN function=206, '[0, 10010000) A:206:合计'", "unit=320002, '[0, 18010000) B:320:合计'",
        "unit=320002 nature=BASIC function=210, '[0, 2010000) B:320002:合计'", "economic=301, '[0, 18010000) A:合计:合计'"})
    void anAmountIsAtMostThatOfTheNearestFiguresAroundIt(String region, String cap) {
        assertEquals(cap, capInLists(region));
    }

    @ParameterizedTest
    @CsvSource({"function=208, A:合计:合计", "function=20699, A:206:合计", "unit=320003, B:320:合计",
        "function=208 nature=BASIC, A:合计:合计", "unit=320002 function=208, A:合计:合计",
        "function=20699 unit=320001, A:206:合计"})
    void whatACompleteListLeavesOutIsNothing(String region, String source) {
        assertEquals("[0, 0] " + source, capInLists(region));
    }

    private static String capInLists(String region) {
        return cap("side=EXPENDITURE " + region, LISTS,
                "A\n合计 9.00 5.00\n206 5.00 3.00\n20601 1.00 0.50\n20607 4.00 2.50\n210 4.00 2.00",
                "B\n合计 9.00\n320 9.00\n320001 8.00\n320002 1.00");
    }

    @ParameterizedTest
    @CsvSource({"side=EXPENDITURE fund=OWN, '[0, 3020000) A:自有本年:金额 A:上年结转:金额'",
        "side=EXPENDITURE fund=GENERAL_PUBLIC use=SPENT, '[0, 19020000) A:一般本年:金额 A:上年结转:金额'",
        "side=EXPENDITURE fund=OWN function=206 nature=BASIC economic=301, '[0, 3020000) A:自有本年:金额 A:上年结转:金额'",
        "side=EXPENDITURE, '[0, ∞) '", "side=REVENUE fund=OWN vintage=CARRIED_IN, '[0, 1010000) A:上年结转:金额'",
        "side=REVENUE fund=OWN, '[0, ∞) '"})
    void whatIsSpentComesInOverAllVintages(String region, String cap) {
        assertEquals(cap, cap(region, VINTAGES, "A\n一般本年 9.00\n自有本年 1.00\n上年结转 0.50"));
    }

    @Test
    void nothingCapsWhatIsSpentWhereAVintageIsBlank() {
        assertEquals("[0, ∞) ", cap("side=EXPENDITURE fund=OWN", VINTAGES, "A\n一般本年 9.00\n自有本年 1.00\n上年结转 _"));
    }

    @Test
    void aPrintedRevenueIsTheCapItself() {
        String forms = VINTAGES + "    row 收入总计\n";
        assertEquals("[0, 21010000) A:收入总计:金额", cap("side=EXPENDITURE", forms,
                "A\n一般本年 9.00\n自有本年 1.00\n上年结转 0.50\n收入总计 10.50"));
    }
}
