package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.fixtures.SharedFolder;
import io.gouji.budget.io.Diff.Difference;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.money.MoneyUnit;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.DepartmentBudget;
import io.gouji.budget.table.Form;
import io.gouji.budget.table.PrintedRow;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {

    @TempDir
    private Path folder;

    @Test
    void theSampleIsTheSameAfterJsonCsvWorkbookAndJson() throws IOException {
        assertSame(Folders.SAMPLE);
    }

    @Test
    void theReferenceIsTheSameAfterJsonCsvWorkbookAndJson() throws IOException {
        Path seed = SharedFolder.find().map(shared -> shared.resolve("seed")).orElse(null);
        Assumptions.assumeTrue(seed != null && Files.isDirectory(seed), "the folder shared is not there");
        try (var files = Files.list(seed)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                assertSame(file);
            }
        }
    }

    private void assertSame(Path text) throws IOException {
        Path first = folder.resolve("first.json");
        Path data = folder.resolve("data");
        Path book = folder.resolve("book.xlsx");
        Path second = folder.resolve("second.json");
        Budgets.write(Budgets.read(text), first);
        Budgets.write(Budgets.read(first), data);
        Budgets.write(Budgets.read(data), book);
        Budgets.write(Budgets.read(book), second);
        assertEquals(-1, Files.mismatch(first, second));
        assertEquals(Budgets.read(text), Budgets.read(second));
    }

    @Test
    void figuresSumToTheTotalsOfTheTables() throws IOException, SQLException {
        DepartmentBudget budget = Budgets.read(Folders.SAMPLE).orThrow();
        Budgets.write(budget, folder.resolve("data"));
        try (Connection base = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            load(base, folder.resolve("data/figures.csv"));
            try (PreparedStatement query = base.prepareStatement("select (select sum(fen) from figures where form = 'EXPENDITURE' "
                    + "and heading = '合计' and function_item != '') - (select fen from figures where form = 'EXPENDITURE' "
                    + "and heading = '合计' and row = '合计')"); ResultSet result = query.executeQuery()) {
                assertTrue(result.next());
                assertTrue(Math.abs(result.getLong(1)) <= 30_000, "items must sum to the total but for rounding: " + result.getLong(1));
            }
            try (PreparedStatement query = base.prepareStatement(
                    "select form, row, heading, fen from figures where state = 'PRINTED'"); ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    Figure figure = budget.figure(CellRef.of(result.getString(1), result.getString(2), result.getString(3)))
                            .orElseThrow();
                    assertEquals(Money.ofFen(result.getLong(4)), figure.amount().orElseThrow());
                }
            }
        }
    }

    private static void load(Connection base, Path file) throws IOException, SQLException {
        try (PreparedStatement make = base.prepareStatement(
                "create table figures (form text, row text, heading text, function_item text, state text, fen integer)")) {
            make.execute();
        }
        try (PreparedStatement insert = base.prepareStatement("insert into figures values (?, ?, ?, ?, ?, ?)");
                var reader = de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var each : reader) {
                List<String> names = List.of("form", "row", "heading", "function_item", "state");
                for (int i = 0; i < names.size(); i++) {
                    insert.setString(i + 1, each.getField(names.get(i)));
                }
                String amount = each.getField("amount");
                insert.setLong(names.size() + 1, amount.isEmpty() ? 0 : new BigDecimal(amount).movePointRight(6).longValueExact());
                insert.executeUpdate();
            }
        }
    }

    @Test
    void tellsWhatDiffers() {
        DepartmentBudget before = Budgets.read(Folders.SAMPLE).orThrow();
        CellRef ref = CellRef.of("EXPENDITURE", "合计", "合计");
        DepartmentBudget after = before.withFigure(ref, Figure.parse("776.60"));
        List<Difference> changes = Diff.of(before, after);
        assertEquals("[EXPENDITURE:合计:合计: 704.60 -> 776.60]", changes.toString());
        assertEquals("72.00", changes.get(0).difference().orElseThrow().toPlainString());
        assertEquals(List.of(), Diff.of(after, after));
        List<BudgetTable> rest = before.tables().subList(1, before.tables().size());
        int missing = Diff.of(before, DepartmentBudget.builder().from(before).tables(rest).build()).size();
        assertEquals(before.cells().size() - Budgets.read(Folders.SAMPLE).orThrow().cells().stream()
                .filter(cell -> !cell.ref().form().equals("OVERALL")).count(), missing);
    }

    @Test
    void comparesTwoYearsByCodeWhateverTheClassIsCalled() {
        DepartmentBudget before = oneClass(2020, "资源勘探信息等支出", "10.00", "1.00");
        DepartmentBudget after = oneClass(2021, "资源勘探工业信息等支出", "12.00", "1.00");
        assertEquals("[OVERALL:支出/资源勘探信息等支出:预算数: 10.00 -> 12.00]", Diff.of(before, after).toString());
    }

    /** A class in table 1, and an amount of the year before in table 11. */
    private static DepartmentBudget oneClass(int year, String name, String amount, String lastYear) {
        Figure told = Figure.parse(lastYear);
        return DepartmentBudget.builder().department("示例局").year(year).template(Template.wuchang2024())
                .addTable(table("OVERALL", PrintedRow.of(1, "", name, "", List.of(Figure.parse(amount)), 0)))
                .addTable(table("OVERALL_PERFORMANCE",
                        PrintedRow.of(0, "", "支出构成/基本支出", "", List.of(told, Figure.blank(), told, told), 0)))
                .build();
    }

    private static BudgetTable table(String name, PrintedRow row) {
        Form form = Template.wuchang2024().forms().stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
        return BudgetTable.of(form, Optional.of(MoneyUnit.WAN_YUAN), List.of(row), List.of(), 0);
    }
}
