package io.gouji.budget.io.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.Source;
import io.gouji.budget.rules.finding.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSourceTest {

    private static final double[] XS = {50, 150, 250, 350};
    private static final double[] YS = {100, 120, 140, 160};
    private static final String[] CELLS = {"code", "a", "b", "301", "1.00", "2.00", "302", "3.00", "4.00"};

    private static Source read(DrawnPdf pdf) throws IOException {
        try (pdf) {
            return PdfSource.read("a.pdf", pdf.bytes());
        }
    }

    private static List<List<String>> texts(Grid grid) {
        return IntStream.range(0, grid.rowCount()).mapToObj(grid::texts).toList();
    }

    private static List<String> paragraphs(Source source) {
        return source.blocks().stream().filter(block -> !(block instanceof Grid)).map(Block::text).toList();
    }

    private static List<String> leftOut(Source source, LeftOut.Reason reason) {
        return source.leftOut().stream().filter(each -> each.reason() == reason).map(LeftOut::text).toList();
    }

    @Test
    void readsATableByItsLinesAndTellsWhereEachCellIs() throws IOException {
        Source source = read(new DrawnPdf().page().text(50, 60, "Title").table(XS, YS, CELLS));
        assertEquals(List.of("Title"), paragraphs(source));
        Grid grid = source.grids().get(0);
        assertEquals(List.of(List.of("code", "a", "b"), List.of("301", "1.00", "2.00"), List.of("302", "3.00", "4.00")), texts(grid));
        Place place = grid.cell(2, 1).orElseThrow().place();
        assertEquals("page 1, table 1, row 3, column 2", place.in(Language.EN));
        assertEquals("第 1 页表1 第 3 行第 2 列", place.in(Language.ZH));
        assertEquals(150, ((Place.OfPage) place).box().left(), 1);
        assertEquals(140, ((Place.OfPage) place).box().top(), 1);
        assertTrue(grid.isCertain());
        assertEquals(List.of(), source.problems());
    }

    @Test
    void aCellWithoutLinesInsideSpansRowsAndColumns() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page();
        for (double y : new double[] {100, 160}) {
            pdf.line(50, y, 350, y);
        }
        pdf.line(50, 100, 50, 160).line(150, 100, 150, 160).line(350, 100, 350, 160);
        pdf.line(150, 120, 350, 120).line(250, 120, 250, 160);
        pdf.text(60, 130, "label").text(200, 115, "over two").text(160, 145, "1").text(260, 145, "2");
        Grid grid = read(pdf).grids().get(0);
        assertEquals(List.of("label 0,0 2×1", "over two 0,1 1×2", "1 1,1 1×1", "2 1,2 1×1"), grid.cells().stream()
                .map(cell -> cell.text() + " " + cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan()).toList());
    }

    @Test
    void aHeadingWiderThanItsCellBelongsToTheCellWithMostOfIt() throws IOException {
        Source source = read(new DrawnPdf().page().table(XS, YS).text(155, 114, "a heading that is wider than it"));
        assertEquals(List.of("", "a heading that is wider than it", ""), texts(source.grids().get(0)).get(0));
    }

    @Test
    void textsThatTouchAtALineAreTwo() throws IOException {
        double width = 47.3;        // of 1234567.89 at this size
        Source source = read(new DrawnPdf().page().table(XS, YS).text(250 - width, 114, "1234567.89").text(251, 114, "next"));
        assertEquals(List.of("", "1234567.89", "next"), texts(source.grids().get(0)).get(0));
    }

    @Test
    void thinRectanglesAreLines() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int i = 0; i < 4; i++) {
            pdf.content().addRect(50, (float) (842 - YS[i]), 300, 0.5f);
            pdf.content().addRect((float) XS[i], 842 - 160, 0.5f, 60);
        }
        pdf.content().fill();
        assertEquals(3, read(pdf.text(60, 114, "x")).grids().get(0).columnCount());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aTurnedPageReadsAsOneThatIsDrawnSideways(int degrees) throws IOException {
        DrawnPdf pdf = new DrawnPdf().page().rotated(degrees);
        if (degrees % 180 != 0) {
            pdf.turned();
        }
        Source source = read(pdf.table(degrees % 180 == 0 ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth(), XS, YS, CELLS));
        assertEquals(List.of("302", "3.00", "4.00"), texts(source.grids().get(0)).get(2));
    }

    @Test
    void aTableDrawnSidewaysOnAnUprightPageIsTurned() throws IOException {
        Source source = read(new DrawnPdf().page().turned().table(PDRectangle.A4.getWidth(), XS, YS, CELLS));
        assertEquals(List.of("302", "3.00", "4.00"), texts(source.grids().get(0)).get(2));
    }

    @Test
    void aTableGoesOnOverThePageAndItsHeadIsSaidOnce() throws IOException {
        Source source = read(new DrawnPdf().page().text(50, 60, "Title").table(XS, YS, CELLS)
                .page().text(50, 60, "Title").table(XS, YS, "code", "a", "b", "303", "5.00", "6.00", "304", "7.00", "8.00"));
        assertEquals(1, source.grids().size());
        assertEquals(5, source.grids().get(0).rowCount());
        assertEquals(List.of("304", "7.00", "8.00"), texts(source.grids().get(0)).get(4));
        assertEquals("page 2, table 1, row 3, column 1", source.grids().get(0).row(4).get(0).place().in(Language.EN));
        assertEquals(List.of("Title", "code", "a", "b"), leftOut(source, LeftOut.Reason.REPEATED));
    }

    @Test
    void anotherTitleBeginsAnotherTable() throws IOException {
        Source source = read(new DrawnPdf().page().text(50, 60, "Title").table(XS, YS, CELLS)
                .page().text(50, 60, "Another").table(XS, YS, CELLS));
        assertEquals(2, source.grids().size());
        assertEquals(List.of("Title", "Another"), paragraphs(source));
    }

    @Test
    void tablesOfOtherColumnsAreNotJoined() throws IOException {
        Source source = read(new DrawnPdf().page().table(XS, YS, CELLS)
                .page().table(new double[] {50, 90, 130, 200, 280, 350}, YS, "1", "2", "3", "4", "5"));
        assertEquals(2, source.grids().size());
    }

    @Test
    void whatIsClippedAwayOrOffThePageIsNotRead() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "seen").text(50, 900, "below 1").text(700, 100, "beside 2");
        pdf.content().saveGraphicsState();
        pdf.content().addRect(0, 700, 300, 100);
        pdf.content().clip();
        pdf.text(50, 130, "inside the clip").text(50, 400, "outside 3");
        pdf.content().restoreGraphicsState();
        Source source = read(pdf.text(50, 500, "after the clip"));
        assertEquals(List.of("seen", "inside the clip", "after the clip"), paragraphs(source));
        assertEquals(List.of("below 1", "beside 2", "outside 3"), leftOut(source, LeftOut.Reason.INVISIBLE));
    }

    @Test
    void pageNumbersAreLeftOutAndOtherNumbersAreNot() throws IOException {
        Source source = read(new DrawnPdf().page().text(50, 100, "text").text(300, 400, "7").text(290, 820, "- 12 -"));
        assertEquals(List.of("text", "7"), paragraphs(source));
        assertEquals(List.of("- 12 -"), leftOut(source, LeftOut.Reason.PAGE_NUMBER));
    }

    @Test
    void contentsLinesAreLeftOut() throws IOException {
        Source source = read(new DrawnPdf().page().text(50, 100, "One ........... 3").text(50, 120, "Two ............ 4")
                .text(50, 140, "Three ......... 5").text(50, 300, "A sentence ..."));
        assertEquals(List.of("A sentence ..."), paragraphs(source));
        assertEquals(3, leftOut(source, LeftOut.Reason.CONTENTS).size());
    }

    @Test
    void wrappedLinesAreOneParagraph() throws IOException {
        String full = "a line that reaches from the left margin of its page to the right margin of it";
        Source source = read(new DrawnPdf().page().text(70, 100, full).text(50, 116, full + " aaa").text(50, 132, "and ends here.")
                .text(70, 148, "The next one."));
        assertEquals(List.of(full + " " + full + " aaa and ends here.", "The next one."), paragraphs(source));
    }

    @Test
    void linesThatEndBeforeTheMarginAreNotWrapped() throws IOException {
        Source source = read(new DrawnPdf().page().text(50, 100, "a remark of twenty signs and more").text(50, 116, "Title of the next table")
                .text(50, 132, "another remark of twenty signs"));
        assertEquals(3, paragraphs(source).size());
    }

    @Test
    void textBelowTextWithoutLinesIsATableThatIsToldAsLessCertain() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page();
        for (int i = 0; i < 4; i++) {
            pdf.text(50, 100 + 20 * i, "label" + i).text(200, 100 + 20 * i, "1" + i + ".00").text(300, 100 + 20 * i, "2" + i + ".00");
        }
        Source source = read(pdf);
        Grid grid = source.grids().get(0);
        assertFalse(grid.isCertain());
        assertEquals(List.of("label2", "12.00", "22.00"), texts(grid).get(2));
        assertEquals(List.of("a.pdf page 1, table 1: table must have ruling lines to be read for sure, but was 'columns of aligned text'"),
                source.problems().stream().map(Object::toString).toList());
        assertEquals("a.pdf 第 1 页表1：表格应有框线才能确切读取，无框线时按对齐推定各列，而原文为“columns of aligned text”",
                source.problems().get(0).in(Language.ZH));
    }

    @Test
    void aPageOfAnImageIsToldAndAnEmptyOneIsNot() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page();
        pdf.content().drawImage(LosslessFactory.createFromImage(pdf.document(), new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)), 0, 0);
        Source source = read(pdf.page());
        assertEquals(List.of("a.pdf page 1: page must have a text layer, and an image of text has none, but was 1 pages of images"),
                source.problems().stream().map(Object::toString).toList());
    }

    @Test
    void transparentTextIsReadOnlyWhereNothingElseIsAndTold() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page();
        pdf.content().setRenderingMode(RenderingMode.NEITHER);
        Source source = read(pdf.text(50, 100, "recognised"));
        assertEquals(List.of("recognised"), paragraphs(source));
        assertEquals(1, source.problems().size());
    }

    @Test
    void aPasswordIsTold() throws IOException {
        try (DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "secret")) {
            assertEquals(List.of("a.pdf: file must open without a password, but was encrypted"),
                    PdfSource.read("a.pdf", pdf.encrypted("user")).problems().stream().map(Object::toString).toList());
        }
        try (DrawnPdf pdf = new DrawnPdf().page().text(50, 100, "open")) {
            assertEquals(List.of("open"), paragraphs(PdfSource.read("a.pdf", pdf.encrypted(""))));
        }
    }

    @Test
    void aTruncatedFileGivesWhatIsReadableOrAProblem() throws IOException {
        byte[] whole;
        try (DrawnPdf pdf = new DrawnPdf()) {
            for (int i = 0; i < 30; i++) {
                pdf.page().text(50, 100, "page" + i);
            }
            whole = pdf.bytes();
        }
        for (int cut = 0; cut < whole.length; cut += 500) {
            Source source = PdfSource.read("a.pdf", Arrays.copyOf(whole, cut));
            assertTrue(!source.problems().isEmpty() || !source.blocks().isEmpty(), "cut at " + cut);
        }
    }
}
