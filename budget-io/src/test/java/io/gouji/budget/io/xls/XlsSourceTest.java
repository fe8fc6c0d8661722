package io.gouji.budget.io.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.source.Drawn;
import io.gouji.budget.io.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class XlsSourceTest {

    private final HSSFWorkbook workbook = new HSSFWorkbook();

    private static HSSFCell cell(HSSFSheet sheet, int row, int column) {
        return (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private HSSFCell number(HSSFSheet sheet, int row, int column, double value, String format) {
        HSSFCell cell = cell(sheet, row, column);
        cell.setCellValue(value);
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void readsWhatCellsShow() throws IOException {
        HSSFSheet sheet = workbook.createSheet("支出");
        cell(sheet, 0, 0).setCellValue("收支总表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        cell(sheet, 1, 0).setCellValue("甲");
        number(sheet, 1, 1, 1234.5, "#,##0.00");
        number(sheet, 1, 2, 0.1 + 0.2, "General");
        number(sheet, 2, 0, 0.125, "0.0%");
        number(sheet, 2, 1, 7, "0.00").setCellFormula("3+4");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Source source = XlsSource.read("a.xls", bytes());
        assertEquals(List.of("|收支总表{1×3}|", "|甲|1,234.50|0.3|", "|12.5%|7.00|"), Drawn.of(source));
        assertEquals("工作表“支出”单元格 B2", source.grids().get(0).cell(1, 1).orElseThrow().place().in(io.gouji.budget.rules.finding.Language.ZH));
    }

    @Test
    void hiddenSheetsAreToldAndEmptyOnesAreNone() throws IOException {
        cell(workbook.createSheet("见"), 0, 0).setCellValue("1");
        cell(workbook.createSheet("藏"), 0, 0).setCellValue("2");
        workbook.createSheet("空");
        workbook.setSheetHidden(1, true);
        Source source = XlsSource.read("a.xls", bytes());
        assertEquals(List.of("|1|"), Drawn.of(source));
        assertEquals(List.of("a.xls 工作表“藏”：工作表应可见，才会读取，而已隐藏"), Drawn.problems(source));
    }

    @Test
    void aPasswordIsTold() throws IOException {
        cell(workbook.createSheet("a"), 0, 0).setCellValue("1");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            byte[] encrypted = bytes();
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertEquals(List.of("a.xls：文件应不设密码即可打开，而已加密"), Drawn.problems(XlsSource.read("a.xls", encrypted)));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aTruncatedFileGivesWhatIsReadableOrAProblem() throws IOException {
        HSSFSheet sheet = workbook.createSheet("a");
        for (int i = 0; i < 200; i++) {
            cell(sheet, i, 0).setCellValue("text" + i);
        }
        byte[] whole = bytes();
        for (int cut = 0; cut < whole.length; cut += 500) {
            Source source = XlsSource.read("a.xls", Arrays.copyOf(whole, cut));
            assertTrue(!source.problems().isEmpty() || !source.blocks().isEmpty(), "cut at " + cut);
        }
    }
}
