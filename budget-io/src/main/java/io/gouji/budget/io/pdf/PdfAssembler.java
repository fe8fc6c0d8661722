package io.gouji.budget.io.pdf;

import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.LeftOut.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the parts of all pages together: tables and paragraphs go on over page turns. */
final class PdfAssembler {

    private final List<PdfPage> pages;
    private final List<LeftOut> leftOut;
    private final List<Block> blocks = new ArrayList<>();
    private final ParagraphDraft paragraph = new ParagraphDraft();
    private final List<String> preamble = new ArrayList<>();        // the lines before the table at hand
    private final List<String> since = new ArrayList<>();           // the lines since the last table
    private @Nullable TableDraft table;

    private PdfAssembler(List<PdfPage> pages) {
        this.pages = pages;
        this.leftOut = new ArrayList<>(Furniture.remove(pages));
    }

    static PdfAssembler of(List<PdfPage> pages) {
        PdfAssembler assembler = new PdfAssembler(pages);
        for (int i = 0; i < pages.size(); i++) {
            assembler.repeats(i);
            AlignedTables.guess(pages.get(i));
            assembler.add(pages.get(i));
        }
        assembler.finishTable();
        assembler.paragraph.finish(assembler.blocks);
        return assembler;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Takes out the lines at the head of a page that repeat what is printed above the table that goes on there. */
    private void repeats(int index) {
        PdfPage page = pages.get(index);
        int lines = 0;
        while (lines < page.parts().size() && page.parts().get(lines) instanceof TextLine) {
            lines++;
        }
        boolean goesOn = table != null && since.isEmpty() && lines > 0 && lines < page.parts().size()
                && page.parts().get(lines) instanceof PageTable next && table.isContinuedBy(next);
        List<String> texts = page.parts().subList(0, lines).stream().map(part -> ((TextLine) part).text()).toList();
        if (goesOn && texts.equals(preamble.subList(Math.max(0, preamble.size() - lines), preamble.size()))) {
            List<PagePart> head = page.parts().subList(0, lines);
            head.forEach(part -> leftOut.add(new LeftOut(((TextLine) part).text(), Reason.REPEATED,
                    Furniture.place((TextLine) part))));
            head.clear();
        }
    }

    private void add(PdfPage page) {
        PageMargins margins = PageMargins.of(page);
        for (PagePart part : page.parts()) {
            if (part instanceof PageTable next) {
                add(next);
            } else if (part instanceof TextLine line) {
                add(line, margins);
            }
        }
    }

    private void add(PageTable next) {
        if (table != null && since.isEmpty() && table.isContinuedBy(next)) {
            table.add(next, leftOut);
            return;
        }
        finishTable();
        paragraph.finish(blocks);
        preamble.clear();
        preamble.addAll(since);
        since.clear();
        table = new TableDraft(next);
    }

    private void add(TextLine line, PageMargins margins) {
        finishTable();
        if (!paragraph.isContinuedBy(line, margins)) {
            paragraph.finish(blocks);
        }
        paragraph.add(line, margins);
        since.add(line.text());
    }

    private void finishTable() {
        if (table != null) {
            blocks.add(table.grid());
            table = null;
        }
    }
}
