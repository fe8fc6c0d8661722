package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Where units and projects lie that one table tells by name and another by code or category. */
class CellListTest {

    private static final Template TEMPLATE = Template.parse("""
            template places phase=BUDGET
            leaves fund GENERAL_PUBLIC

            form 1 UNITS 单位表
              panel side=REVENUE
                column 合计
                units

            form 2 PROJECTS 项目表
              panel side=EXPENDITURE
                column 合计
                row 合计
                projects

            performance 3 GOALS 目标表
              panel side=EXPENDITURE
                column 本年
                column 上年 year=-1
                names

            form 4 SPENT 支出表
              panel side=EXPENDITURE
                column 合计
                units
            """);

    private static PrintedRow row(String code, String name, String owner) {
        return PrintedRow.of(0, code, name, owner, List.of(Figure.blank()), 0);
    }

    private static BudgetTable table(String form, PrintedRow... rows) {
        Form declared = TEMPLATE.form(form).orElseThrow();
        List<Figure> blank = Collections.nCopies(declared.panels().get(0).columns().size(), Figure.blank());
        return BudgetTable.of(declared, Optional.of(MoneyUnit.WAN_YUAN),
                List.of(rows).stream().map(row -> row.printing(blank)).toList(), List.of(), 0);
    }

    /** What the figures of the last table measure, without what is true of all. */
    private static List<String> places(OptionalInt year, BudgetTable... tables) {
        DepartmentBudget budget = DepartmentBudget.builder().department("示例局").year(year).template(TEMPLATE)
                .addTables(tables).build();
        String last = tables[tables.length - 1].form().name();
        return budget.cells().stream().filter(cell -> cell.ref().form().equals(last))
                .map(cell -> cell.region().toString().replaceFirst("side=[A-Z]+ (year=2024 )?phase=BUDGET ?", ""))
                .toList();
    }

    private static List<String> places(BudgetTable... tables) {
        return places(OptionalInt.of(2024), tables).stream().filter(place -> !place.contains("year=2023")).toList();
    }

    private static final BudgetTable UNITS = table("UNITS", row("320", "示例局", ""), row("320001", "本级", ""),
            row("320002", "中心", ""), row("320003", "中 心", ""), row("320004", " ", ""));

    private static BudgetTable goals(String... names) {
        return table("GOALS", List.of(names).stream().map(name -> row("", name, "")).toArray(PrintedRow[]::new));
    }

    private static BudgetTable projects(String... ownersAndNames) {
        PrintedRow[] rows = new PrintedRow[ownersAndNames.length];
        for (int i = 0; i < rows.length; i++) {
            String[] parts = ownersAndNames[i].split("/", -1);
            rows[i] = parts.length == 1 ? row("", parts[0], "") : row("", parts[1], parts[0]);
        }
        return table("PROJECTS", rows);
    }

    @Test
    void aUnitThatIsToldByNameHasItsCode() {
        assertEquals(List.of("unit=320001", "unit=320001 project=运转类", "unit=320001 project=运转类/修缮"),
                places(UNITS, projects("本级", "运转类", "本级/修缮")));
    }

    @Test
    void aNameOfTwoUnitsIsNobodysCode() {
        assertEquals(List.of("unit=中心/", "unit=中心/ project=运转类", "unit=中心/ project=运转类/修缮"),
                places(UNITS, projects("中心", "运转类", "中心/修缮")));
    }

    @Test
    void aUnitInTwoTablesIsOneUnit() {
        PrintedRow unit = row("320001", "本级", "");
        PrintedRow other = row("320002", "本级", "");
        BudgetTable projects = projects("本级", "运转类", "本级/修缮");
        assertEquals("unit=320001", places(table("UNITS", unit), table("SPENT", unit), projects).get(0));
        assertEquals("unit=本级/", places(table("UNITS", unit), table("SPENT", other), projects).get(0));
    }

    @Test
    void aProjectThatIsToldByNameLiesInItsUnitAndCategory() {
        BudgetTable projects = projects("本级", "运转类", "本级/修缮", "本级/培训 费");
        assertEquals(List.of("unit=320001 project=运转类/修缮", "unit=320001 project=运转类/培训费", "project=会议"),
                places(UNITS, projects, goals("修缮", "培训费", "会议")));
    }

    @Test
    void itemsOfAProjectLieBelowIt() {
        BudgetTable goals = table("GOALS", row("", "屋面", "修缮"), row("", "屋面", "会议"));
        assertEquals(List.of("unit=320001 project=运转类/修缮/屋面", "project=会议/屋面"),
                places(UNITS, projects("本级", "运转类", "本级/修缮"), goals));
    }

    @Test
    void theOnlyProjectOfALongerOrShorterNameIsMeant() {
        BudgetTable projects = projects("本级", "运转类", "本级/科普活动经费", "本级/修缮一", "本级/修缮二");
        assertEquals(List.of("unit=320001 project=运转类/科普活动经费", "unit=320001 project=运转类/科普活动经费",
                "unit=320001 project=运转类/修缮一", "project=修缮"),
                places(UNITS, projects, goals("科普活动", "科普活动经费支出", "修缮一", "修缮")));
    }

    @Test
    void aProjectThatStandsTwiceSaysNothing() {
        BudgetTable projects = projects("本级", "运转类", "本级/修缮", "局", "运转类", "局/修缮");
        assertEquals(List.of("project=修缮"), places(UNITS, projects, goals("修缮")));
    }

    @Test
    void aCategoryIsNoProject() {
        assertEquals(List.of("project=运转类"), places(UNITS, projects("本级", "运转类", "本级/修缮"), goals("运转类")));
    }

    @Test
    void lastYearIsToldByItsNumberIfTheYearIsKnown() {
        assertEquals(List.of("project=会议", "side=EXPENDITURE year=2023 phase=BUDGET project=会议"),
                places(OptionalInt.of(2024), goals("会议")));
        assertEquals(List.of("project=会议", "side=EXPENDITURE year=-1 phase=BUDGET project=会议"),
                places(OptionalInt.empty(), goals("会议")));
    }
}
