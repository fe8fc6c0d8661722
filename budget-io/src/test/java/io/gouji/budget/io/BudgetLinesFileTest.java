package io.gouji.budget.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.code.UnitCode;
import io.gouji.budget.cube.BudgetLine;
import io.gouji.budget.cube.Region;
import io.gouji.budget.io.BudgetLinesFile.LoadedLines;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.money.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetLinesFileTest {

    private static final String PLATFORM = "MOF_DIV_CODE,FISCAL_YEAR,AGENCY_CODE,AGENCY_NAME,EXP_FUNC_CODE,DEP_BGT_ECO_CODE,"
            + "FUND_TYPE_CODE,PRO_CODE,PRO_NAME,REPLY_AMT\n420106,2024,320001,示例局本级,2060702,30217,111,P1,科普活动,1800.00\n";

    @TempDir
    private Path folder;

    private LoadedLines read(String text) throws IOException {
        return BudgetLinesFile.read(Files.writeString(folder.resolve("lines.csv"), text));
    }

    @Test
    void fieldsOfThePlatformArePlacesInTheCube() throws IOException {
        LoadedLines loaded = read(PLATFORM);
        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(BudgetLine.of(Region.parse("side=EXPENDITURE year=2024 phase=BUDGET fund=GENERAL_PUBLIC use=SPENT "
                + "function=2060702 economic=30217 unit=320001 project=科普活动"), Money.parse("0.18"))), loaded.lines().lines());
        assertEquals("示例局本级", loaded.lines().unitNames().get(UnitCode.of("320001")));
    }

    @Test
    void columnsMayComeInAnyOrderUnderChineseHeadings() throws IOException {
        LoadedLines loaded = read("金额（元）,备注,收支,资金性质,资金年度,单位编码,财政年度\n\"1,234.50\",x,收入,一般公共预算,上年结转,320001-示例局本级,2024年\n");
        assertEquals(List.of(), loaded.problems());
        assertEquals("side=REVENUE year=2024 fund=GENERAL_PUBLIC vintage=CARRIED_IN unit=320001: 0.12345",
                loaded.lines().lines().get(0).toString());
    }

    @Test
    void aRecordWithTwoAmountsIsTwoLines() throws IOException {
        LoadedLines loaded = read("EXP_FUNC_CODE,FUND_TYPE_CODE,REPLY_AMT,CUR_AMT\n2060702,121,1,2\n2060702,121,,3\n");
        assertEquals(3, loaded.lines().size());
        assertTrue(loaded.lines().lines().get(1).region().toString().contains("phase=ADJUSTED"), loaded.toString());
    }

    @Test
    void aRecordMayEndBeforeTheHead() throws IOException {
        List<String> cells = List.of("1.00", "999", "支出", "2060702");
        List<String> said = new ArrayList<>();
        for (int kept = 1; kept <= cells.size(); kept++) {
            LoadedLines loaded = read("金额(元),资金性质,收支,功能分类科目\n" + String.join(",", cells.subList(0, kept)) + "\n");
            said.add(loaded.problems().get(0).toString());
        }
        String side = "lines.csv line 2, column 3: side must be 收入 or 支出, or told by an economic code, but there was nothing";
        String fund = "lines.csv line 2, column 2: 资金性质 must be a known code or name, but was '999'";
        assertEquals(List.of(side, fund, fund, fund), said);
        assertEquals("lines.csv line 2, column 2: line must have an amount, but there was nothing",
                read("收支,金额(元)\n支出\n").problems().get(0).toString());
    }

    @Test
    void aBadLineIsAProblemWithItsPlaceAndTheRestIsRead() throws IOException {
        LoadedLines loaded = read("收支,资金性质,功能分类科目,金额(元)\n收入,一般公共预算,,1.00\n收入,999,,1.00\n支出,,206070,1.00\n"
                + "支出,,2060702,1.2x\n,,2060702,1.00\n支出,,2060702,0.001\n支出,,2060702,\n支出,,2060702,-5\n");
        assertEquals(List.of(
                "lines.csv line 3, column 2: 资金性质 must be a known code or name, but was '999'",
                "lines.csv line 4, column 3: 功能分类科目 must be a known code or name, but was '206070'",
                "lines.csv line 5, column 4: amount must be plain digits, but was '1.2x'",
                "lines.csv line 6, column 1: side must be 收入 or 支出, or told by an economic code, but there was nothing",
                "lines.csv line 7, column 4: amount must not be finer than one fen nor have more than 12 digits of 万元, but was '0.001'",
                "lines.csv line 8, column 4: line must have an amount, but there was nothing"),
                loaded.problems().stream().map(Problem::toString).toList());
        assertEquals(2, loaded.lines().size());
        assertEquals(6, loaded.skipped());
        assertFalse(loaded.isComplete());
    }

    @Test
    void whatIsNoFileOfLinesIsAProblem() throws IOException {
        assertFalse(read("").isComplete());
        assertFalse(read("甲,乙\n1,2\n").isComplete());
        assertFalse(read("收支,金额\n\"收入,1\n").isComplete());
        assertFalse(BudgetLinesFile.read(folder).isComplete());
        assertEquals(1, BudgetLinesFile.read(folder.resolve("none.csv")).problems().size());
    }

    @Test
    void aUnitHasOneName() throws IOException {
        LoadedLines loaded = read("收支,单位编码,单位名称,金额\n收入,320001,甲,1\n收入,320001,乙,1\n");
        assertEquals(List.of("lines.csv line 3, column 3: unit 320001 must have one name, such as '甲', but was '乙'"),
                loaded.problems().stream().map(Problem::toString).toList());
        assertTrue(loaded.isComplete());
    }

    @Test
    void aUnitKnownByANameOfDigitsComesBackAsAName() throws IOException {
        LoadedLines loaded = read("收支,单位编码,单位名称,金额(元)\n收入,,2081005,1.00\n收入,2081005,,2.00\n收入,,320/320001,3.00\n");
        assertEquals(List.of("unit=2081005/", "unit=2081005", "unit=320/320001/"), loaded.lines().lines().stream()
                .map(line -> line.region().toString().split(" ")[1]).toList());
        Path back = folder.resolve("back.csv");
        BudgetLinesFile.write(loaded.lines(), back);
        assertEquals(loaded.lines(), BudgetLinesFile.read(back).lines());
    }

    @Test
    void chineseEncodingsAndTheMarkOfUtf8AreKnown() throws IOException {
        String text = "收支,资金性质,金额(元)\n收入,一般公共预算,1.00\n";
        Path file = Files.write(folder.resolve("gb.csv"), text.getBytes(Charset.forName("GB18030")));
        assertEquals(read(text).lines(), BudgetLinesFile.read(file).lines());
        assertEquals(read(text), read("\uFEFF" + text));
    }

    @Test
    void aWorkbookIsReadBelowItsTitle() throws IOException {
        Path file = folder.resolve("lines.xlsx");
        List<List<String>> rows = PLATFORM.lines().map(line -> List.of(line.split(","))).toList();
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("数据");
            sheet.value(0, 0, "预算数据");
            for (int row = 0; row < rows.size(); row++) {
                int at = row + 1;
                List<String> cells = rows.get(row);
                IntStream.range(0, cells.size()).forEach(column -> sheet.value(at, column, cells.get(column)));
            }
            sheet.value(2, 9, 1800);
        }
        assertEquals(read(PLATFORM).lines(), BudgetLinesFile.read(file).lines());
    }

    @Test
    void onlyCommaSeparatedValuesAreWritten() throws IOException {
        LoadedLines loaded = read(PLATFORM);
        assertThrows(IllegalArgumentException.class, () -> BudgetLinesFile.write(loaded.lines(), folder.resolve("lines.xlsx")));
        BudgetLinesFile.write(loaded.lines(), folder.resolve("out.csv"));
        assertEquals("财政年度,口径,收支,单位编码,单位名称,资金性质,资金年度,去向,支出性质,功能分类科目,部门经济分类科目,项目类别,项目名称,专题,金额(元)\r\n"
                + "2024,年初预算,支出,320001,示例局本级,一般公共预算,,本年支出,不分,2060702,30217,,科普活动,,1800.00\r\n",
                Files.readString(folder.resolve("out.csv"), StandardCharsets.UTF_8));
    }
}
