package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.file.MissingLibrary;
import io.gouji.budget.io.recognise.Recogniser;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Loaded;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.SheetRows;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.table.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads workbooks of the forms (读取电子表格): a form a sheet, found by the title in it, by its name or by its headings. A
 * figure is what its cell shows under its number format. Needs {@code org.dhatim:fastexcel-reader}.
 */
public final class XlsxReader {

    private static final int MAX_SHEETS = 500;

    private final String source;
    private final Template template;
    private final List<Problem> problems = new ArrayList<>();

    private XlsxReader(String source, Template template) {
        this.source = source;
        this.template = template;
    }

    /** Returns what the workbook holds; whatever is wrong with it is a problem. */
    public static Loaded read(String source, byte[] bytes, Template template) throws IOException {
        try {
            Optional<ZipGuard.Refusal> refusal = ZipGuard.check(bytes);
            return refusal.isPresent() ? failed(source, refusal.get().text(), refusal.get().expected())
                    : new XlsxReader(source, template).read(bytes);
        } catch (NoClassDefFoundError ex) {
            return failed(source, FaultText.missing(ex),
                    MissingLibrary.of(".xlsx", "org.dhatim:fastexcel-reader"));
        }
    }

    private static Loaded failed(String source, String text, Expectation expected) {
        return Loaded.unreadable(List.of(Problem.of(source, 0, 0, text, expected)));
    }

    private Loaded read(byte[] bytes) throws IOException {
        List<SheetRows> sheets = new ArrayList<>();
        Optional<String> original = Optional.empty();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().limit(MAX_SHEETS).toList()) {
                if (sheet.getName().equals(Original.SHEET)) {
                    original = Original.text(sheet);
                } else if (sheet.getVisibility() == null || sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(new SheetText(source, sheet, problems).read());
                } else {
                    problems.add(Problem.of(source, Place.sheet(sheet.getName(), 0, 0), "hidden",
                            Expectation.of("sheet must be visible to be read")));
                }
            }
        } catch (IOException | RuntimeException ex) {       // the library throws many kinds for a damaged part
            return failed(source, FaultText.damage(ex), Expectation.of("workbook must be undamaged"));
        }
        return original.isPresent() ? new Edited(source, template).merge(original.get(), sheets, problems)
                : foreign(sheets);
    }

    private Loaded foreign(List<SheetRows> sheets) {
        sheets.removeIf(this::isOfWords);
        Loaded loaded = Recogniser.of(template).read(source(source, sheets));
        return loaded.after(problems);
    }

    /** Returns the sheets as blocks. */
    static Source source(String name, List<SheetRows> sheets) {
        return Source.of(name, sheets.stream().<Block>map(SheetRows::block).toList());
    }

    /** Whether the sheet is one of words, which its look alone does not tell completely. */
    private boolean isOfWords(SheetRows sheet) {
        boolean ours = WordSheets.isOne(sheet);
        if (ours) {
            problems.add(Problem.of(source, Place.sheet(sheet.name(), 0, 0), "without the hidden sheet",
                    Expectation.of("sheet must come with the hidden sheet '{}' to be read", Original.SHEET)));
        }
        return ours;
    }
}
