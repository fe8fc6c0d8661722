package io.gouji.budget.io.xlsx;

import static io.gouji.budget.io.xlsx.RawWorkbook.number;
import static io.gouji.budget.io.xlsx.RawWorkbook.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.Budgets;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.money.Figure;
import io.gouji.budget.money.Money;
import io.gouji.budget.table.CellRef;
import io.gouji.budget.table.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

    private static final String TITLE = row(1, "某局2024年部门预算") + row(2, "部门支出总表") + row(3, "", "", "", "", "单位：万元")
            + row(4, "科目编码", "科目名称", "合计", "基本支出", "项目支出");

    @TempDir
    Path folder;

    private Loaded declared(RawWorkbook workbook) throws IOException {
        return Budgets.read(workbook.write(folder.resolve("budget.xlsx")), Template.wuchang2024());
    }

    private Loaded read(RawWorkbook workbook) throws IOException {
        return Budgets.read(workbook.write(folder.resolve("budget.xlsx")));
    }

    private static Figure figure(Loaded loaded, String row, String column) {
        return loaded.orThrow().figure(CellRef.of("EXPENDITURE", row, column)).orElseThrow();
    }

    private static List<String> problems(Loaded loaded) {
        return loaded.problems().stream().map(Object::toString).toList();
    }

    @Test
    void readsNumbersAsTheirFormatShowsThem() throws IOException {
        Loaded loaded = read(new RawWorkbook().sheet("支出", TITLE
                + row(5, "", "合计", number("1704.6000000000001", 2), number("1237.1", 1),
                number("467.49999999999994", 2))
                + row(6, "206", "科学技术支出", number("1704.6", 1), "1,237.10", "467.50")));
        assertEquals(List.of(), problems(loaded));
        assertEquals("1,704.60", figure(loaded, "合计", "合计").printed());
        assertEquals("1237.10", figure(loaded, "合计", "基本支出").printed());
        assertEquals("467.50", figure(loaded, "合计", "项目支出").printed());
        assertEquals("1,237.10", figure(loaded, "206", "基本支出").printed());
        assertEquals("某局", loaded.orThrow().department());
        assertEquals(2024, loaded.orThrow().year().orElseThrow());
    }

    @Test
    void readsGeneralNumbersWithoutTheNoiseOfBinaryFractions() throws IOException {
        Loaded loaded = read(new RawWorkbook().sheet("支出", TITLE
                + row(5, "", "合计", number("704.60000000000002", 0), number("237.09999999999999", 0),
                number("467.5", 0))));
        assertEquals("704.6", figure(loaded, "合计", "合计").printed());
        assertEquals("237.1", figure(loaded, "合计", "基本支出").printed());
    }

    @Test
    void findsAFormByTheNameOfItsSheet() throws IOException {
        Loaded loaded = read(new RawWorkbook().sheet("表3", row(1, "单位：元")
                + row(2, "科目编码", "科目名称", "合计", "基本支出", "项目支出") + row(3, "", "合计", "100", "100", "0")));
        assertEquals(Money.parse("0.01"), figure(loaded, "合计", "合计").amount().orElseThrow());
        assertEquals(0, loaded.orThrow().table("EXPENDITURE").orElseThrow().line());
    }

    @Test
    void findsAFormByHeadingsThatNoOtherFormHas() throws IOException {
        Loaded loaded = read(new RawWorkbook().sheet("Sheet1", row(1, "单位：万元")
                + row(2, "科目编码", "科目名称", "合计", "人员经费", "公用经费") + row(3, "", "合计", "2.00", "1.00", "1.00")));
        assertTrue(loaded.orThrow().table("GENERAL_PUBLIC_BASIC").isPresent());
    }

    @Test
    void doesNotGuessBetweenFormsWithTheSameHeadings() throws IOException {
        Loaded loaded = declared(new RawWorkbook().sheet("Sheet1", row(1, "单位：万元")
                + row(2, "科目编码", "科目名称", "合计", "基本支出", "项目支出") + row(3, "", "合计", "2.00", "1.00", "1.00")));
        assertFalse(loaded.isReadable());
        assertEquals("budget.xlsx Sheet 'Sheet1': sheet must hold a form of the template wuchang-2024, but was '单位：万元'",
                problems(loaded).get(0));
    }

    @Test
    void takesTheSavedValueOfAFormulaAndSaysSo() throws IOException {
        Loaded loaded = read(new RawWorkbook().sheet("支出", TITLE + row(5, "", "合计",
                "<c r=\"@\" s=\"1\"><f>D5+E5</f><v>704.6</v></c>", "237.10", "<c r=\"@\"><f>SUM(E6:E9)</f></c>")));
        assertEquals("704.60", figure(loaded, "合计", "合计").printed());
        assertTrue(figure(loaded, "合计", "项目支出").isUnread());
        assertEquals(List.of("budget.xlsx Sheet '支出': 1 cell must hold a value, and the saved one of the formula is read, but was "
                + "'C5 =D5+E5'", "budget.xlsx Sheet '支出' cell E5: amount must be plain digits, such as '704.60', but was "
                + "'=SUM(E6:E9)'"), problems(loaded));
    }

    @Test
    void reportsDatesAndErrorsWithTheirCell() throws IOException {
        Loaded loaded = read(new RawWorkbook().sheet("支出", TITLE + row(5, "", "合计", number("45292", 3),
                "<c r=\"@\" t=\"e\"><v>#REF!</v></c>", "467.50")));
        assertEquals(List.of("budget.xlsx Sheet '支出' cell C5: amount must be plain digits, such as '704.60', but was '2024-01-01'",
                "budget.xlsx Sheet '支出' cell D5: amount must be plain digits, such as '704.60', but was '#REF!'"),
                problems(loaded));
        assertEquals("467.50", figure(loaded, "合计", "项目支出").printed());
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "科目\t合计");
        assertFalse(Budgets.read(file).isReadable());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("b.xlsx")))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
        }
        assertFalse(Budgets.read(folder.resolve("b.xlsx")).isReadable());
    }

    @Test
    void refusesABombBeforeItUnpacks() throws IOException {
        String zeros = " ".repeat(1 << 20);
        RawWorkbook workbook = new RawWorkbook().sheet("支出", TITLE).part("xl/media/a.xml", zeros.repeat(64));
        assertEquals(1, problems(read(workbook)).stream()
                .filter(text -> text.startsWith("budget.xlsx: workbook must unpack to at most 268435456 bytes"))
                .count());
    }

    @Test
    void refusesEntities() throws IOException {
        RawWorkbook workbook = new RawWorkbook().sheet("支出", TITLE).part("xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>");
        assertEquals(List.of("budget.xlsx: workbook must not declare a document type or entities, but was "
                + "'<!DOCTYPE in xl/sharedStrings.xml'"), problems(read(workbook)));
    }

    /** The library makes room for as many texts as the highest number asks for. */
    @Test
    void refusesTheNumberOfATextThatIsNotThere() throws IOException {
        for (String number : List.of("99999999", "2147483647", "99999999999", "1", "0000099999999", "+99999999",
                "９９９９９９９９", "99<!-- -->999999", "<![CDATA[99999999]]>", "9<![CDATA[9999999]]>", "99<b>99</b>9999",
                "&#57;9999999", "99<?x y?>999999", "0".repeat(900) + "99999999")) {
            String cell = "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>" + number + "</v></c></row>";
            Loaded loaded = read(new RawWorkbook().sheet("支出", TITLE + cell).part("xl/sharedStrings.xml",
                    "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>a</t></si></sst>"));
            assertEquals(1, problems(loaded).stream().filter(problem -> problem.startsWith(
                    "budget.xlsx: text of a cell must be among the 1 of the workbook, but was 'number ")).count(), number);
        }
    }

    @Test
    void saysWhatIsMissingWithoutNull() throws IOException {
        List<String> problems = problems(read(new RawWorkbook().sheet("支出", TITLE).part("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("budget.xlsx: workbook must be undamaged, but was damaged ("), problems::toString);
        assertFalse(problems.get(0).contains("null"), problems::toString);
    }

    @Test
    void refusesTooManyParts() throws IOException {
        RawWorkbook workbook = new RawWorkbook().sheet("支出", TITLE);
        for (int i = 0; i < ZipGuard.MAX_ENTRIES; i++) {
            workbook.part("p" + i, "");
        }
        assertEquals("workbook must have at most 2000 parts, but was 2006 parts", read(workbook).problems().get(0)
                .message());
    }

    @Test
    void keepsToBoundsOfRowsAndColumns() throws IOException {
        Loaded loaded = read(new RawWorkbook().sheet("支出", TITLE + row(5, "", "合计", "704.60", "237.10", "467.50")
                + "<row r=\"6\"><c r=\"XFD6\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"));
        assertEquals(List.of("budget.xlsx Sheet '支出' cell XFD6: sheet must have at most 200 columns to be read on, but was more than that",
                "budget.xlsx Sheet '支出' row 1048576: sheet must have at most 20000 rows and 33554432 characters to be read on, but was more than that"),
                problems(loaded));
        assertEquals("704.60", figure(loaded, "合计", "合计").printed());
    }
}
