package io.gouji.budget.io.xls;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads an old Excel workbook (Excel 97—2003 工作簿). Hidden sheets are told and not read. */
public final class XlsSource {

    private final String name;
    private final List<Problem> problems = new ArrayList<>();

    private XlsSource(String name) {
        this.name = name;
    }

    /** Returns the sheets of a workbook; what cannot be read is a problem. */
    public static Source read(String name, byte[] bytes) {
        return new XlsSource(name).read(bytes);
    }

    private Source read(byte[] bytes) {
        XlsRecords records = new XlsRecords();
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (EncryptedDocumentException ex) {
            problem(Expectation.of("file must open without a password"), "encrypted");
        } catch (OldExcelFormatException ex) {
            problem(Expectation.of("workbook must be of Excel 97 or later"), "of an older version");
        } catch (HSSFUserException | IOException | RuntimeException | StackOverflowError ex) {
            problem(Expectation.of("file must be a whole .xls workbook"), FaultText.damage(ex));
        }
        if (records.isCut()) {
            problem(Expectation.of("workbook must have at most {} characters", XlsRecords.MAX_CHARACTERS),
                    "more than that");
        }
        return new Source(name, blocks(records), List.of(), problems);
    }

    private List<Block> blocks(XlsRecords records) {
        List<Block> blocks = new ArrayList<>();
        for (XlsSheet sheet : records.sheets()) {
            if (!sheet.isVisible()) {
                problems.add(Problem.of(name, Place.sheet(sheet.name(), 0, 0), "hidden",
                        Expectation.of("sheet must be visible to be read")));
            } else if (!sheet.isEmpty()) {
                Grid grid = sheet.grid();
                blocks.add(grid);
            }
        }
        return blocks;
    }

    private void problem(Expectation expected, String found) {
        problems.add(Problem.of(name, 0, 0, found, expected));
    }
}
