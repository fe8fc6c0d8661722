package io.gouji.budget.io.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.rules.Reconciliation;
import io.gouji.budget.rules.finding.Finding;
import io.gouji.budget.rules.finding.Outcome;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that goes on in the next sheet, as offices print one that is too long, is one table. */
class SeveralSheetsTest {

    private static final String TITLE = "部门支出总表";
    private static final Template DECLARED = Template.parse("""
            template office phase=BUDGET
            leaves nature BASIC PROJECT
            form 3 EXPENDITURE 部门支出总表
              panel side=EXPENDITURE
                column 合计
                column 基本支出 nature=BASIC
                column 项目支出 nature=PROJECT
                functions
                row 合计
            """);
    private static final List<String> HEAD = List.of("科目编码\t科目名称\t合计\t基本支出\t项目支出");
    private static final List<String> ROWS = List.of("\t合计\t1000.00\t600.00\t400.00", "205\t教育支出\t700.00\t500.00\t200.00",
            "20502\t普通教育\t700.00\t500.00\t200.00", "2050202\t小学教育\t300.00\t250.00\t50.00",
            "2050203\t初中教育\t400.00\t250.00\t150.00", "208\t社会保障和就业支出\t300.00\t100.00\t200.00",
            "20805\t行政事业单位养老支出\t300.00\t100.00\t200.00",
            "2080505\t机关事业单位基本养老保险缴费支出\t300.00\t100.00\t200.00");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"部门支出总表（续）, true, 4, true", ", true, 4, true", ", false, 4, true", "部门支出总表（续表）, true, 3, true",
            "部门支出总表（续）, true, 4, false", ", true, 4, false", ", false, 4, false"})
    void isOneTable(String title, boolean headed, int first, boolean drafted) throws IOException {
        List<String> next = new ArrayList<>();
        if (title != null) {
            next.addAll(List.of(title, "单位：万元"));
        }
        next.addAll(headed ? HEAD : List.of());
        next.addAll(ROWS.subList(first, ROWS.size()));
        Path file = write(ROWS.subList(0, first), next);
        Loaded loaded = Budgets.read(file, drafted ? Budgets.draft(file) : DECLARED);
        assertEquals(List.of(), loaded.problems());
        assertEquals(24, loaded.coverage().orElseThrow().figures());
        List<Finding> found = Reconciliation.standard().check(loaded.orThrow()).findings();
        assertEquals(List.of(), found.stream().filter(each -> each.outcome() != Outcome.EXACT).toList());
        assertEquals(1, loaded.orThrow().tables().size());
    }

    /** A sheet without a title that begins with a total is another table, and one of other headings, too. */
    @ParameterizedTest
    @CsvSource({"科目名称", "单位名称"})
    void anotherTableIsNone(String label) throws IOException {
        List<String> other = new ArrayList<>(List.of(HEAD.get(0).replace("科目名称", label)));
        other.addAll(label.equals("科目名称") ? ROWS : ROWS.subList(4, 8));
        Path file = write(ROWS, other);
        Loaded loaded = Budgets.read(file, DECLARED);
        assertEquals(ROWS.size(), loaded.orThrow().tables().get(0).rows().size());
        assertTrue(loaded.problems().get(0).toString().contains("Sheet 'Sheet2'"), () -> loaded.problems().toString());
        assertEquals(24, loaded.coverage().orElseThrow().figures());
    }

    private Path write(List<String> rows, List<String> second) throws IOException {
        List<String> first = new ArrayList<>(List.of("某县教育局2024年部门预算", TITLE, "单位：万元"));
        first.addAll(HEAD);
        first.addAll(rows);
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            write(workbook.newWorksheet("表3"), first);
            write(workbook.newWorksheet("Sheet2"), second);
        }
        return file;
    }

    private static void write(Worksheet sheet, List<String> rows) {
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\t");
            for (int column = 0; column < cells.length; column++) {
                if (cells[column].matches("[0-9]+\\.[0-9]{2}")) {
                    sheet.value(row, column, Double.parseDouble(cells[column]));
                    sheet.style(row, column).format("0.00").set();
                } else if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
    }
}
