package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.sheet.SheetDraft;
import io.gouji.budget.rules.Report;
import io.gouji.budget.rules.finding.Language;
import io.gouji.budget.table.DepartmentBudget;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes workbooks as a finance office would send them (写出电子表格): contents, a sheet a form, the text, and, where there
 * is a report, its findings as fills and comments. A hidden sheet keeps what a workbook has no place for, so that
 * reading gives the same budget again. Needs {@code org.dhatim:fastexcel}. The stream stays open.
 */
public final class XlsxWriter {

    static final String FONT = "宋体";
    static final int FONT_SIZE = 11;

    private final Workbook workbook;
    private final Drafts drafts;
    private final Marks marks;

    private XlsxWriter(Workbook workbook, DepartmentBudget budget, Marks marks) {
        this.workbook = workbook;
        this.drafts = Drafts.of(budget);
        this.marks = marks;
    }

    /** Writes a budget. */
    public static void write(Loaded loaded, OutputStream out) throws IOException {
        write(loaded, Optional.empty(), Language.ZH, out);
    }

    /** Writes a budget with what a check found in it. */
    public static void write(Loaded loaded, Optional<Report> report, Language language,
            OutputStream out) throws IOException {
        DepartmentBudget budget = loaded.orThrow();
        try {
            Workbook workbook = new Workbook(open(out), "gouji-budget", "01.0000");
            workbook.setGlobalDefaultFont(FONT, FONT_SIZE);
            new XlsxWriter(workbook, budget, Marks.of(report, language)).write(loaded, report, language);
            workbook.finish();
        } catch (NoClassDefFoundError ex) {
            throw new IOException("Writing .xlsx must have org.dhatim:fastexcel on the class path, or on the module"
                    + " path with --add-modules ALL-MODULE-PATH", ex);
        }
    }

    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    private void write(Loaded loaded, Optional<Report> report, Language language) throws IOException {
        report.ifPresent(each -> paint(FindingsSheet.of(loaded, each, language)));
        SheetDraft contents = drafts.contents();
        Worksheet first = paint(contents);
        List<SheetDraft> sheets = new ArrayList<>(drafts.forms().values());
        sheets.addAll(drafts.words());
        int row = contents.rowCount() - sheets.size();
        for (SheetDraft draft : sheets) {
            String target = "'" + draft.name() + "'!A1";
            first.hyperlink(row, 1, HyperLink.internal(target, contents.cell(row, 1).shown()));
            row++;
        }
        sheets.forEach(this::paint);
        drafts.text().ifPresent(this::paint);
        Worksheet hidden = workbook.newWorksheet(Original.SHEET);
        hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
        List<String> pieces = Original.pieces(loaded);
        for (int i = 0; i < pieces.size(); i++) {
            hidden.value(i, 0, pieces.get(i));
        }
    }

    private Worksheet paint(SheetDraft draft) {
        Worksheet sheet = workbook.newWorksheet(draft.name());
        new SheetPainter(sheet, marks).paint(draft);
        return sheet;
    }
}
