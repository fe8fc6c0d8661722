package io.gouji.budget.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelTest {

    private final Template template = Template.wuchang2024();

    @Test
    void aPanelIsCodedIfItListsFunctionsOrEconomicItemsOrUnits() {
        assertTrue(panel("EXPENDITURE", 0).isCoded());
        assertTrue(panel("GENERAL_PUBLIC_BASIC", 0).isCoded());
        assertTrue(panel("REVENUE", 0).isCoded());
        assertFalse(panel("OVERALL", 0).isCoded());
        assertFalse(panel("OVERALL", 1).isCoded());
        assertFalse(panel("PROJECTS", 0).isCoded());
    }

    @Test
    void aPanelOfOneLabelIsASingleRow() {
        assertTrue(panel("THREE_PUBLIC", 0).isSingleRow());
        assertFalse(panel("EXPENDITURE", 0).isSingleRow());
        assertFalse(panel("OVERALL", 0).isSingleRow());
    }

    @Test
    void printedRowsAreThoseThatWereGivenReadOrNot() {
        Form form = template.form("EXPENDITURE").orElseThrow();
        List<PrintedRow> printed = List.of(row("x", "其他"), row("", "合计"), row("206", "科学技术支出"), row("206", "科学技术支出"),
                row("208", "社会保障和就业支出"), row("y", "其他"));
        BudgetTable table = BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), printed, List.of(), 0);
        assertEquals(3, table.rows().size());
        assertEquals(3, table.unreadRows().size());
        assertEquals(printed, table.printedRows());
    }

    private static PrintedRow row(String code, String name) {
        return PrintedRow.of(0, code, name, "", List.of(figure(), figure(), figure()), 0);
    }

    private static Figure figure() {
        return Figure.parse("1.00");
    }

    private Panel panel(String form, int index) {
        return template.form(form).orElseThrow().panels().get(index);
    }
}
