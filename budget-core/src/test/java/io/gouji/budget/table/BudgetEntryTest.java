package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.GeneratedBudget;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable.BudgetRow;
import io.gouji.budget.table.Panel.RowRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** A budget entered by names is the one that a reader makes of the same print; what contradicts itself is refused. */
class BudgetEntryTest {

    private static BudgetEntry entry() {
        return BudgetEntry.of("某局", 2024, Template.wuchang2024());
    }

    private static String refused(Runnable entry) {
        return assertThrows(IllegalArgumentException.class, entry::run).getMessage();
    }

    @Test
    void entersFiveRowsByName() {
        DepartmentBudget budget = entry().table("部门支出总表", MoneyUnit.WAN_YUAN)
                .row("合计").put("合计", "30.00").put("基本支出", "10.00").put("项目支出", "20.00")
                .row("206", "科学技术支出").put("合计", "30.00").put("基本支出", "10.00").put("项目支出", "20.00")
                .row("20607", "科学技术普及").put("合计", "30.00").put("基本支出", "10.00").put("项目支出", "20.00")
                .row("2060701", "机构运行").put("合计", "10.00").put("基本支出", "10.00")
                .row("2060702", "科普活动").put("合计", "20.00").put("项目支出", "20.00").build();
        assertEquals(Optional.of(Figure.parse("20.00")), budget.figure(CellRef.parse("EXPENDITURE:2060702:项目支出")));
        assertEquals(Optional.of(Figure.blank()), budget.figure(CellRef.parse("EXPENDITURE:2060702:基本支出")));
        assertEquals("科普活动", budget.cells().get(12).name());
    }

    @Test
    void entersYuanAndSides() {
        DepartmentBudget budget = entry().table("1", MoneyUnit.YUAN)
                .row("收入/一般公共预算拨款收入").put("预算数", "7,046,000.50").row("支出/科学技术支出").put("预算数", "7046000")
                .table("FISCAL_APPROPRIATION", MoneyUnit.YUAN).row("收入/本年收入").put("预算数", "1")
                .row("收入/本年收入/一般公共预算拨款").put("预算数", "1").build();
        Figure figure = budget.figure(CellRef.parse("OVERALL:收入/一般公共预算拨款收入:预算数")).orElseThrow();
        assertEquals("7,046,000.50", figure.printed());
        assertEquals(new BigDecimal("704.60005"), figure.amount().orElseThrow().amount().stripTrailingZeros());
        assertEquals(6, figure.scale());
        assertEquals(4, budget.figure(CellRef.parse("OVERALL:支出/科学技术支出:预算数")).orElseThrow().scale());
    }

    @Test
    void refusesWhatTheTemplateDoesNotHave() {
        assertTrue(refused(() -> entry().table("部门收支表", MoneyUnit.YUAN)).contains("'部门收支总表'"));
        BudgetEntry table = entry().table("3", MoneyUnit.YUAN).row("206", "科学技术支出");
        assertEquals("Column must be one of '合计', '基本支出', '项目支出', but was '小计'", refused(() -> table.put("小计", "1")));
        assertTrue(refused(() -> entry().table("1", MoneyUnit.YUAN).row("支出/事业收入")).contains("but was '支出/事业收入'"));
        assertTrue(refused(() -> entry().table("3", MoneyUnit.YUAN).row("总数")).contains("but was '总数'"));
        assertTrue(refused(() -> entry().table("3", MoneyUnit.YUAN).row("206").row("206").build()).contains("second time"));
        assertThrows(IllegalStateException.class, () -> entry().row("206"));
        assertThrows(IllegalStateException.class, () -> entry().table("3", MoneyUnit.YUAN).put("合计", "1"));
    }

    @Test
    void refusesAFigureThatContradictsItsUnit() {
        BudgetEntry table = entry().table("3", MoneyUnit.YUAN).row("206", "科学技术支出");
        assertEquals("Figure in 元 must have at most 2 decimals, since nothing is smaller than one fen, but was '1.000001'",
                refused(() -> table.put("合计", "1.000001")));
        assertEquals("Figure must be plain digits in 元, such as '704.60', but was '1e3'",
                refused(() -> table.put("合计", "1e3")));
        table.put("合计", "1.00");
        assertTrue(refused(() -> table.put("合计", "1.00")).contains("second time"));
    }

    @Test
    void refusesALabelBelowAnotherGroup() {
        BudgetEntry table = entry().table("4", MoneyUnit.YUAN).row("收入/本年收入").row("收入/上年结转/一般公共预算拨款");
        assertTrue(refused(table::build).contains("must come below the row of its group"));
    }

    @Test
    void aTableOfAForeignTemplateIsRefused() {
        Template other = Template.parse(Template.wuchang2024().declaration()
                .replace("template wuchang-2024", "template other").replace("部门支出总表|支出总表", "支出总表"));
        BudgetTable foreign = BudgetEntry.of("某局", 2024, other).table("支出总表", MoneyUnit.YUAN).row("合计").build()
                .tables().get(0);
        assertTrue(refused(() -> DepartmentBudget.builder().department("某局").template(Template.wuchang2024())
                .addTable(foreign).build()).contains("EXPENDITURE"));
    }

    @Property(tries = 60)
    @Domain(io.gouji.budget.fixtures.Budgets.class)
    void whatIsPrintedCanBeEnteredAgain(@ForAll GeneratedBudget generated) {
        DepartmentBudget budget = generated.budget();
        BudgetEntry entry = BudgetEntry.of(budget.department(), budget.year().getAsInt(), budget.template());
        for (BudgetTable table : budget.tables()) {
            if (table.form().panels().stream().anyMatch(panel -> panel.has(RowRule.Kind.PROJECTS))) {
                continue;
            }
            entry.table(table.form().name(), table.unit().orElseThrow());
            table.remarks().forEach(entry::remark);
            for (BudgetRow row : table.rows()) {
                enter(entry, budget, table, row);
            }
        }
        DepartmentBudget again = entry.build();
        for (BudgetTable table : again.tables()) {
            assertEquals(List.copyOf(budget.table(table.form().name()).orElseThrow().rows().stream()
                    .map(row -> row.key() + row.printed().figures()).toList()),
                    table.rows().stream().map(row -> row.key() + row.printed().figures()).toList());
        }
    }

    private static void enter(BudgetEntry entry, DepartmentBudget budget, BudgetTable table, BudgetRow row) {
        Panel panel = table.panel(row);
        String code = row.printed().code();
        String side = panel.name().isEmpty() || row.key().startsWith(panel.name() + "/") ? "" : panel.name() + "/";
        entry.row(code.isEmpty() ? side + row.key() : table.form().panels().size() > 1 ? side + code : code,
                code.isEmpty() ? "" : row.printed().name());
        for (int i = 0; i < panel.columns().size(); i++) {
            if (row.printed().figures().get(i).isPrinted()) {
                entry.put(panel.columns().get(i).heading(budget.year()), row.printed().figures().get(i).printed());
            }
        }
    }
}
