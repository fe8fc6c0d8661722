package io.gouji.budget.rules.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.cube.Region;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Tiny;
import io.gouji.budget.rules.internal.grain.Wan;
import io.gouji.budget.table.BudgetEntry;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Template;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about many figures at once. */
class MessagesTest {

    private static final String COLUMN = "sum-rows:EXPENDITURE:合计:合计";

    private static Finding column(String total, int rows, String figures) {
        String table = IntStream.range(201, 201 + rows).mapToObj(code -> code + " " + figures)
                .collect(Collectors.joining("\n"));
        return Tiny.check(Tiny.TWO_FORMS, "EXPENDITURE\n合计 " + total + "\n" + table).relations().stream()
                .filter(finding -> finding.id().equals(COLUMN)).findFirst().orElseThrow();
    }

    @Test
    void eightTermsAreShownAndThenADot() {
        assertEquals("EXPENDITURE 合计 合计: 8.00 = 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00",
                column("8.00 8.00 0.00", 8, "1.00 1.00 0.00").message(Language.EN));
        assertEquals("表3 支出表 合计 合计：9.00 = 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + 1.00 + …",
                column("9.00 9.00 0.00", 9, "1.00 1.00 0.00").message(Language.ZH));
    }

    @Test
    void zerosAreLeftOutUnlessNothingElseIsThere() {
        assertEquals("EXPENDITURE 合计 合计: 0.00 = 0.00", column("0.00 0.00 0.00", 2, "0.00 0.00 0.00")
                .message(Language.EN));
    }

    @Test
    void eightMissingFiguresAreNamedAndThenADot() {
        String named = IntStream.range(201, 209).mapToObj(code -> "EXPENDITURE " + code + " 合计")
                .collect(Collectors.joining(", "));
        Finding eight = column("8.00 8.00 0.00", 8, "? 1.00 0.00");
        Finding nine = column("9.00 9.00 0.00", 9, "? 1.00 0.00");
        assertEquals(Outcome.INCOMPLETE, eight.outcome());
        assertEquals("; blank or unread: " + named + "; because of EXPENDITURE 合计 合计 8.00",
                eight.message(Language.EN).replaceAll(".*(?=; blank)", ""));
        assertEquals("; blank or unread: " + named + " …; because of EXPENDITURE 合计 合计 9.00",
                nine.message(Language.EN).replaceAll(".*(?=; blank)", ""));
    }

    /** The zero says no unit by itself, and nothing else of its table is in the sentence. */
    @Test
    void aSentenceHasOneUnit() {
        Template template = Template.parse("""
                template tiny phase=BUDGET
                leaves fund GENERAL_PUBLIC OWN
                form 1 FUNDS 资金表
                  panel side=REVENUE
                    column 合计
                    row 一般公共预算 fund=GENERAL_PUBLIC
                    row 单位资金 fund=OWN
                    row 合计
                form 2 EXPENDITURE 支出表
                  panel side=EXPENDITURE
                    column 合计
                    column 一般公共预算 fund=GENERAL_PUBLIC
                    row 合计
                """);
        DepartmentBudget budget = BudgetEntry.of("示例局", 2024, template).table("资金表", MoneyUnit.YUAN)
                .row("一般公共预算").put("合计", "9.00").row("单位资金").put("合计", "0.00").row("合计").put("合计", "9.00")
                .table("支出表", MoneyUnit.YUAN).row("合计").put("合计", "9.00").put("一般公共预算", "8.00").build();
        String said = Reconciliation.standard().check(budget).findings(Outcome.BROKEN).stream()
                .filter(each -> !each.sources().isEmpty()).findFirst().orElseThrow().message(Language.ZH);
        assertEquals("表2 支出表 合计 合计：9.00元 ≠ 8.00元；计算数为 8.00元，相差 1.00元，容许 0.00元；"
                + "依据：表1 资金表 单位资金 合计 0.00元", said);
        assertEquals("收入 一般公共预算：[9, 9]元；依据：表1 资金表 一般公共预算 合计 9.00元；"
                + "未采用与他数矛盾的数：表2 支出表 合计 一般公共预算 8.00元", Reconciliation.standard().check(budget)
                .ask(Region.parse("side=REVENUE fund=GENERAL_PUBLIC")).message(Language.ZH));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.005, 0.005", "1.5, 1.50", "-0.10, -0.10", "100, 100.00", "1E+3, 1000.00",
            "0.0000005, 0.0000005"})
    void amountsHaveTwoDecimalsAtLeast(BigDecimal amount, String text) {
        assertEquals(text, Wan.text(amount));
    }
}
