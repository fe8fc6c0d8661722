package io.gouji.budget.io.doc;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Heading;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.LeftOut.Reason;
import io.gouji.budget.io.source.Paragraph;
import io.gouji.budget.io.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;

/** Reads an old Word document (Word 97—2003 文档) as far as it goes: text and tables, no text boxes. */
public final class DocSource {

    private static final char BEGIN = '\u0013';
    private static final char SEPARATOR = '\u0014';
    private static final int LEVELS = 9;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_PARAGRAPHS = 500_000;

    private final String name;
    private final List<Block> blocks = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int tables;

    private DocSource(String name) {
        this.name = name;
    }

    /** Returns the blocks of a document; what cannot be read is a problem. */
    public static Source read(String name, byte[] bytes) {
        return new DocSource(name).read(bytes);
    }

    private Source read(byte[] bytes) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            read(document.getRange(), 0);
        } catch (EncryptedDocumentException ex) {
            problem(Expectation.of("file must open without a password"), "encrypted");
        } catch (OldWordFileFormatException ex) {
            problem(Expectation.of("document must be of Word 97 or later"), "of an older version");
        } catch (IOException | RuntimeException | StackOverflowError ex) {      // a damaged file brings many kinds
            problem(
            Expectation.of("file must be a whole .doc document"),
                    FaultText.damage(blocks.size(), ex));
        }
        return new Source(name, blocks, leftOut, problems);
    }

    private void read(Range range, int level) {
        int count = range.numParagraphs();
        if (count > MAX_PARAGRAPHS) {
            problem(Expectation.of("document must have at most {} paragraphs", MAX_PARAGRAPHS), count + " paragraphs");
        }
        for (int i = 0; i < Math.min(count, MAX_PARAGRAPHS) && blocks.size() < Source.MAX_BLOCKS - 1; i++) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                read(table);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                add(paragraph, i + 1);
            }
        }
    }

    /** A table that holds another only arranges what is in it. */
    private void read(Table table) {
        int level = table.getTableLevel();
        boolean nested = IntStream.range(0, table.numParagraphs())
                .anyMatch(i -> table.getParagraph(i).getTableLevel() > level);
        if (!nested || level > MAX_DEPTH) {
            add(DocTable.grid(table, tables + 1));
            return;
        }
        for (int row = 0; row < table.numRows(); row++) {
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                read(table.getRow(row).getCell(cell), level);
            }
        }
    }

    private void add(Grid grid) {
        if (grid.cells().stream().anyMatch(cell -> !cell.isBlank())) {
            tables++;
            blocks.add(grid);
        }
    }

    private void add(org.apache.poi.hwpf.usermodel.Paragraph paragraph, int number) {
        StringBuilder seen = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted()) {
                (run.isVanished() ? hidden : seen).append(run.text());
            }
        }
        Place place = Place.table(0, number, 0);
        if (!clean(hidden.toString()).isBlank()) {
            leftOut.add(new LeftOut(clean(hidden.toString()).strip(), Reason.INVISIBLE, place));
        }
        for (String line : clean(seen.toString()).split("\n")) {
            add(line.replaceAll("[\\t\\u00A0]", " ").strip(), line.matches(".*\\t[0-9]{1,4}\\s*"),
                    paragraph.getLvl() + 1, place);
        }
    }

    private void add(String line, boolean contents, int level, Place place) {
        if (contents) {
            leftOut.add(new LeftOut(line, Reason.CONTENTS, place));
        } else if (!line.isEmpty() && blocks.size() < Source.MAX_BLOCKS) {
            blocks.add(level >= 1 && level <= LEVELS ? new Heading(line, level, place) : new Paragraph(line, place));
        }
    }

    /** Returns the text without field codes and marks; line and page breaks are line ends. */
    static String clean(String text) {
        return shown(text).replaceAll("[\\r\\u000B\\u000C]", "\n").replace('\u001E', '-')
                .replaceAll("[\\x00-\\x08\\x0E-\\x1F]", "").replaceAll("\\s*\\n\\s*", "\n");
    }

    /** Leaves out the instructions of fields, from their begin to their separator. */
    private static String shown(String text) {
        if (text.indexOf(BEGIN) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int instructions = 0;
        for (char c : text.toCharArray()) {
            instructions += c == BEGIN ? 1 : c == SEPARATOR ? -1 : 0;
            if (instructions <= 0) {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private void problem(Expectation expected, String found) {
        problems.add(Problem.of(name, 0, 0, found, expected));
    }
}
