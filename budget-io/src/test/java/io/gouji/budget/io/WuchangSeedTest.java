package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.SharedFolder;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.Cell;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.DepartmentBudget.Section;
import io.gouji.budget.table.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference document, end to end. */
class WuchangSeedTest {

    private final Loaded loaded = Budgets.read(SharedFolder.file("seed/wuchang-kexie-2024.txt"));
    private final DepartmentBudget budget = loaded.orThrow();

    @Test
    void readsEveryFigureOfTheListedOnes() {
        int examined = 0;
        for (String row : Documents.text(SharedFolder.file("data/cases/wuchang-cells.tsv")).lines().skip(1).toList()) {
            String[] parts = row.split("\t");
            if (SeedAddresses.isTable(parts[0])) {
                CellRef ref = SeedAddresses.of(parts[0]);
                Optional<Figure> figure = budget.figure(ref);
                assertEquals(Optional.of(Money.parse(parts[1])), figure.flatMap(Figure::amount), parts[0] + " " + ref);
                assertEquals(Integer.parseInt(parts[3]), figure.orElseThrow().scale(), parts[0] + " " + ref);
                examined++;
            }
        }
        assertEquals(358, examined);
    }

    @Test
    void readsNoOtherFigureThanTheListedOnes() {
        Set<String> forms = moneyTables().stream().map(table -> table.form().name()).collect(Collectors.toSet());
        List<Figure> figures = budget.cells().stream().filter(cell -> forms.contains(cell.ref().form()))
                .map(Cell::figure).toList();
        assertEquals(358, figures.stream().filter(Figure::isPrinted).count());
        assertEquals(28, figures.stream().filter(Figure::isBlank).count());      // all of them in table 4
        assertEquals(386, figures.size());
    }

    @Test
    void reportsTheThirteenthColumnOfTable2AndNothingElse() {
        String message = ", column 15: figure must stand under a heading of the form 部门收入总表, such as '合计', "
                + "but was '0.00'";
        List<String> expected = Stream.of(125, 126, 127)
                .map(line -> "wuchang-kexie-2024.txt line " + line + message).toList();
        assertEquals(expected, loaded.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void knowsTheDepartmentAndTheYear() {
        assertEquals("武昌区科学技术协会", budget.department());
        assertEquals(2024, budget.year().orElseThrow());
    }

    @Test
    void keepsTheRestOfTheDocumentUnderItsHeadings() {
        List<String> headings = budget.sections().stream().map(Section::heading).toList();
        assertTrue(headings.contains("表 11. 整体支出绩效目标表"), headings.toString());
        assertTrue(headings.contains("表 12-1. 项目支出绩效目标表"), headings.toString());
        assertTrue(headings.contains("一、收支预算总体安排情况"), headings.toString());
        assertTrue(headings.contains("第四部分 名词解释"), headings.toString());
    }

    @Test
    void losesNoLine() {
        List<String> lines = Documents.text(SharedFolder.file("seed/wuchang-kexie-2024.txt")).lines().toList();
        List<Boolean> kept = new ArrayList<>();
        lines.forEach(line -> kept.add(false));
        for (Section section : budget.sections()) {
            List<String> text = section.text().lines().toList();
            for (int i = 0; i < text.size(); i++) {
                assertEquals(lines.get(section.line() - 1 + i), text.get(i));
                int line = section.line() + i;
                assertFalse(kept.set(line - 1, true), "line " + line + " came twice");
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(kept.get(i) || isOfTable(lines.get(i), i + 1), "line " + (i + 1) + " is lost: " + lines.get(i));
        }
    }

    /** The prose is read too, and stays text all the same. */
    private List<BudgetTable> moneyTables() {
        return budget.tables().stream().filter(table -> table.form().kind() == Form.Kind.MONEY).toList();
    }

    /** Title, unit and header stand above the first row; below there are rows, remarks and blank lines. */
    private boolean isOfTable(String line, int number) {
        BudgetTable table = moneyTables().stream().filter(each -> each.line() <= number).reduce((a, b) -> b)
                .orElseThrow();
        int first = table.rows().stream().mapToInt(row -> row.printed().line()).min().orElse(table.line() + 9);
        boolean row = table.rows().stream().anyMatch(each -> each.printed().line() == number);
        return line.isBlank() || number < first || row || table.remarks().contains(line);
    }
}
