package io.gouji.budget.rules.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.money.Figure;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.rules.finding.Rule;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final String NOTHING = "备注：本单位 2024 年没有使用国有资本经营预算拨款安排的支出";

    @Test
    void everyMissingTableIsToldByItsTitle() {
        List<Observation> faults = Spoken.faults(Presence.of(Spoken.budget(2024, List.of(empty(NOTHING)), "")));
        assertEquals(10, faults.size());
        assertEquals("""
                STRAINED form-present:OVERALL
                未见“部门收支总表”。
                table '部门收支总表' is not there
                """, Spoken.told(faults.subList(0, 1)));
    }

    @Test
    void anEmptyTableSaysSo() {
        assertEquals("""
                STRAINED remark-present:STATE_CAPITAL
                “国有资本经营预算支出表”没有数据，也没有说明。
                table '国有资本经营预算支出表' is empty and has no remark
                """, told(empty()));
        assertEquals("", told(empty(NOTHING)));
        assertEquals("", told(empty("备注：无此项支出，故本表为空")));
    }

    @Test
    void theRemarkNamesTheFundOfItsTable() {
        assertEquals("""
                BROKEN remark-right:STATE_CAPITAL
                “国有资本经营预算支出表”的说明写的是“政府性基金预算”。
                the remark of '国有资本经营预算支出表' speaks of '政府性基金预算'
                """, told(empty("备注：本单位 2024 年没有使用政府性基金拨款安排的支出")));
        assertEquals("", told(empty("备注：没有政府性基金预算和国有资本经营预算安排的支出")));
    }

    @Test
    void aTableWithMoneyDoesNotSayThatThereIsNone() {
        assertEquals("""
                BROKEN remark-contradicts:STATE_CAPITAL
                “国有资本经营预算支出表”有数据，却说明“备注：本单位 2024 年没有使用国有资本经营预算拨款安排的支出”。
                table '国有资本经营预算支出表' has money, but says '备注：本单位 2024 年没有使用国有资本经营预算拨款安排的支出'
                """, told(full("5.00", NOTHING)));
        assertEquals("", told(full("0.00", NOTHING)));
        assertEquals("", told(full("5.00", "备注：上年没有安排此类支出")));
        assertEquals("", told(full("5.00", "备注：2023 年没有安排此类支出")));
    }

    private static String told(BudgetTable table) {
        return Spoken.told(Spoken.faults(Presence.of(Spoken.budget(2024, List.of(table), ""))).stream()
                .filter(fault -> fault.rule() != Rule.FORM_PRESENT).toList());
    }

    private static BudgetTable empty(String... remarks) {
        return BudgetTable.of(form(), Optional.of(MoneyUnit.WAN_YUAN), List.of(), List.of(remarks), 9);
    }

    private static BudgetTable full(String amount, String remark) {
        Figure figure = Figure.parse(amount);
        PrintedRow row = PrintedRow.of(0, "", "合计", "", List.of(figure, Figure.parse("0.00"), figure), 10);
        return BudgetTable.of(form(), Optional.of(MoneyUnit.WAN_YUAN), List.of(row), List.of(remark), 9);
    }

    private static Form form() {
        return Template.wuchang2024().forms().stream().filter(form -> form.name().equals("STATE_CAPITAL")).findFirst().orElseThrow();
    }
}
