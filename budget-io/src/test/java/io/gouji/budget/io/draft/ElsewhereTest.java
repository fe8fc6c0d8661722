package io.gouji.budget.io.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as other provinces print them, which no template declares: made-up figures under their headings. */
class ElsewhereTest {

    @ParameterizedTest
    @CsvSource({"three-public-rows, 0", "overall-2020, 0", "overall-unknown-class, 1", "fiscal-by-fund, 0",
            "final-line-numbers, 0", "execution, 0", "three-public-columns, 0", "numbered-forms, 0", "unit-in-yuan, 2",
            "changes-of-execution, 6", "final-accounts, 0"})
    void isReadWholeAndNotAccused(String name, int unplaced) throws IOException {
        Loaded loaded = read(name);
        Report report = Reconciliation.standard().check(loaded.orThrow());
        assertEquals(unplaced, loaded.coverage().orElseThrow().unplaced(), () -> loaded.problems().toString());
        assertEquals(List.of(), report.findings().stream().filter(each -> each.outcome() == Outcome.BROKEN).toList());
        assertEquals(List.of(), report.contradictions());
    }

    @ParameterizedTest
    @CsvSource({
            "three-public-rows, 公务用车购置及运行费小计, economic=30231+31013",
            "three-public-rows, 公务用车购置费, economic=31013",
            "overall-2020, 七、用事业基金弥补收支差额, vintage=USED",
            "overall-2020, 二十七、债务利息支出, function=232",
            "overall-2020, 十八、国土海洋气象等支出, function=220",
            "overall-2020, 二十九、事业单位结余分配, use=DISTRIBUTED",
            "fiscal-by-fund, 公共安全支出, function=204",
            "final-line-numbers, 年初结转和结余, vintage=CARRIED_IN",
            "final-line-numbers, 三、上级补助收入, fund=SUPERIOR_SUBSIDY",
            "unit-in-yuan, 3.公务用车购置及运行费, economic=30231+31013",
            "numbered-forms, 行政运行, function=2010301",
            "three-public-columns, 预算数, phase=ADJUSTED"})
    void rowsMeanWhatTheirWordsSay(String name, String row, String coordinate) throws IOException {
        List<Cell> cells = read(name).orThrow().cells().stream().filter(cell -> cell.name().equals(row)
                || cell.name().replace(" ", "").equals(row)).toList();
        assertTrue(!cells.isEmpty(), row);
        cells.forEach(cell -> assertTrue((" " + cell.region() + " ").contains(" " + coordinate + " "),
                () -> row + ": " + cell.region()));
    }

    private static Loaded read(String name) throws IOException {
        try (InputStream in = ElsewhereTest.class.getResourceAsStream("/spec/elsewhere/" + name + ".txt")) {
            return Budgets.read(name + ".txt", in);
        }
    }
}
