package io.gouji.budget.io.docx;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.Heading;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.LeftOut.Reason;
import io.gouji.budget.io.source.Paragraph;
import io.gouji.budget.io.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Runs through the body of a document once; tables within tables nest. */
final class DocxBody {

    /** The tables that may be nested in each other: 50. */
    static final int MAX_DEPTH = 50;
    private static final Set<String> PASSED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText",
            "footnotePr", "pict", "rt");

    private final XMLStreamReader xml;
    private final DocxStyles styles;
    private final List<Block> blocks;
    private final List<LeftOut> leftOut;
    private int tables;
    private int paragraphs;
    private int depth;

    DocxBody(XMLStreamReader xml, DocxStyles styles, List<Block> blocks, List<LeftOut> leftOut) {
        this.xml = xml;
        this.styles = styles;
        this.blocks = blocks;
        this.leftOut = leftOut;
    }

    /** Reads on to the end; what was read before a fault is in the blocks. */
    void read() throws XMLStreamException {
        while (xml.hasNext() && blocks.size() < Source.MAX_BLOCKS) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                enter(blocks);
            }
        }
    }

    private void enter(List<Block> into) throws XMLStreamException {
        String name = xml.getLocalName();
        if (name.equals("p")) {
            paragraph(into);
        } else if (name.equals("tbl")) {
            table(into);
        } else if (PASSED.contains(name)) {
            pass();
        }
    }

    /** Passes over the element at hand with all that is in it. */
    private void pass() throws XMLStreamException {
        for (int open = 1; open > 0 && xml.hasNext();) {
            int event = xml.next();
            open += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private boolean isEnd(int event, String name) {
        return event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private void paragraph(List<Block> into) throws XMLStreamException {
        if (++depth > MAX_DEPTH) {
            throw new XMLStreamException("nested more than " + MAX_DEPTH + " deep");
        }
        DocxParagraph draft = new DocxParagraph();
        List<Block> boxes = new ArrayList<>();          // of text boxes that are anchored in the paragraph
        while (xml.hasNext()) {
            int event = xml.next();
            if (isEnd(event, "p")) {
                break;
            }
            if (event == XMLStreamReader.CHARACTERS) {
                draft.text(xml.getText());
            } else if (event == XMLStreamReader.START_ELEMENT) {
                inside(draft, boxes);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                draft.end(xml.getLocalName());
            }
        }
        depth--;
        add(draft, into);
        into.addAll(boxes);
    }

    private void inside(DocxParagraph draft, List<Block> boxes) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p", "tbl" -> enter(boxes);
            case "pStyle" -> draft.level(styles.level(DocxXml.value(xml, "val")));
            case "outlineLvl" -> draft.outline(DocxXml.number(xml, "val", MAX_DEPTH));
            default -> {
                if (PASSED.contains(xml.getLocalName())) {
                    pass();
                } else {
                    draft.start(xml);
                }
            }
        }
    }

    private void add(DocxParagraph draft, List<Block> into) {
        paragraphs++;
        Place place = Place.table(0, paragraphs, 0);
        if (!draft.hidden().isBlank()) {
            leftOut.add(new LeftOut(draft.hidden().strip(), Reason.INVISIBLE, place));
        }
        for (String line : draft.lines()) {
            if (draft.isContents()) {
                leftOut.add(new LeftOut(line, Reason.CONTENTS, place));
            } else {
                into.add(draft.level() > 0 ? new Heading(line, draft.level(), place) : new Paragraph(line, place));
            }
        }
    }

    private void table(List<Block> into) throws XMLStreamException {
        if (++depth > MAX_DEPTH) {
            throw new XMLStreamException("nested more than " + MAX_DEPTH + " deep");
        }
        DocxTable table = new DocxTable();
        DocxTable.Cell cell = table.cell();         // until the first row begins: what is astray
        boolean begun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (isEnd(event, "tbl")) {
                break;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("tr")) {
                table = begun ? table : new DocxTable();
                begun = true;
                table.row();
            } else if (name.equals("tc")) {
                cell = table.cell();
            } else {
                property(name, table, cell);
            }
        }
        depth--;
        finish(table, into);
    }

    private void property(String name, DocxTable table, DocxTable.Cell cell) throws XMLStreamException {
        switch (name) {
            case "gridSpan" -> cell.columns(DocxXml.number(xml, "val", 1));
            case "vMerge" -> cell.goesOn(!DocxXml.value(xml, "val").equals("restart"));
            case "gridBefore" -> table.skip(DocxXml.number(xml, "val", 0));
            default -> enter(cell.blocks());
        }
    }

    private void finish(DocxTable table, List<Block> into) {
        if (table.isLayout()) {
            into.addAll(table.blocks());
            return;
        }
        Grid grid = table.grid(tables + 1);
        if (grid.cells().stream().anyMatch(cell -> !cell.isBlank())) {
            tables++;
            into.add(grid);
        }
    }
}
