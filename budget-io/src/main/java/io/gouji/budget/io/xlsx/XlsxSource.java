package io.gouji.budget.io.xlsx;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook of any origin as blocks (电子表格): a grid a sheet. Needs {@code org.dhatim:fastexcel-reader}. */
public final class XlsxSource {

    private static final int MAX_SHEETS = 500;

    private XlsxSource() {
    }

    /** Returns the visible sheets of a workbook; what cannot be read is a problem. */
    public static Source read(String name, byte[] bytes) {
        Optional<ZipGuard.Refusal> refusal = ZipGuard.check(bytes);
        if (refusal.isPresent()) {
            return Source.unreadable(name, Problem.of(name, 0, 0, refusal.get().text(), refusal.get().expected()));
        }
        List<Block> blocks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().limit(MAX_SHEETS).toList()) {
                if (sheet.getVisibility() == null || sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    blocks.add(new SheetText(name, sheet, problems).read().block());
                } else {
                    problems.add(Problem.of(name, Place.sheet(sheet.getName(), 0, 0), "hidden",
                            Expectation.of("sheet must be visible to be read")));
                }
            }
        } catch (IOException | RuntimeException ex) {       // the library throws many kinds for a damaged part
            problems.add(Problem.of(name, 0, 0, FaultText.damage(ex), Expectation.of("workbook must be undamaged")));
        }
        return new Source(name, blocks, List.of(), problems);
    }
}
