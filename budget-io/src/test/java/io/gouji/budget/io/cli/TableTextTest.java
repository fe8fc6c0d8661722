package io.gouji.budget.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.table.DepartmentBudget;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTextTest {

    private static final DepartmentBudget SAMPLE = Budgets.read(Path.of("src/examples/wuchang-2024.txt")).orThrow();

    @Test
    void alignsFiguresWhateverStandsLeftOfThem() {
        List<String> lines = TableText.of(SAMPLE.table("EXPENDITURE").orElseThrow()).lines().toList();
        assertEquals("部门支出总表", lines.get(0));
        assertEquals("2060702   科普活动                          467.50      0.00    467.50", lines.get(8));
        Set<Integer> widths = lines.stream().skip(4).map(TableText::width).collect(Collectors.toSet());
        assertEquals(Set.of(70), widths);
    }

    @Test
    void printsRemarksInsteadOfRows() {
        assertEquals("备注：本单位 2024 年没有使用政府性基金拨款安排的支出",
                TableText.of(SAMPLE.table("GOVERNMENT_FUNDS").orElseThrow()).lines().reduce((one, two) -> two)
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "合计,4", "（一）,6", "😀,2", "e\u0301,1", "１２,4", "“三公”,6", "a\u200Bb,2"})
    void countsTheColumnsOfATerminal(String text, int width) {
        assertEquals(width, TableText.width(text));
    }
}
