package io.gouji.budget.io.pdf;

import io.gouji.budget.io.chars.FaultText;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.result.Problem;
import io.gouji.budget.io.source.Block;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF with a text layer (PDF 文件). Images are not looked into. */
public final class PdfSource {

    private static final Expectation WHOLE = Expectation.of("file must be a whole PDF");

    private final String name;
    private final PdfEffort effort = new PdfEffort();
    private final List<PdfPage> pages = new ArrayList<>();
    private final List<LeftOut> invisible = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int scanned;
    private int firstScanned;

    private PdfSource(String name) {
        this.name = name;
    }

    /** Returns the blocks of a PDF; what cannot be read is a problem. */
    public static Source read(String name, byte[] bytes) {
        PdfSource source = new PdfSource(name);
        try {
            return source.read(bytes);
        } catch (IOException | RuntimeException | StackOverflowError ex) {     // a damaged file brings many kinds
            source.problem(WHOLE, FaultText.damage(ex));
        }
        return new Source(name, List.of(), List.of(), source.problems);
    }

    private Source read(byte[] bytes) throws IOException {
        Optional<PdfLimit> limit = PdfGuard.check(bytes);
        if (limit.isPresent()) {
            problem(limit.get().expected(), limit.get().found());
            return new Source(name, List.of(), List.of(), problems);
        }
        return PdfFonts.without(() -> {
            try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
                return read(document);
            } catch (InvalidPasswordException ex) {
                problem(Expectation.of("file must open without a password"), "encrypted");
                return new Source(name, List.of(), List.of(), problems);
            }
        });
    }

    private Source read(PDDocument document) {
        PageEngine engine = new PageEngine(effort);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            if (number > PdfEffort.MAX_PAGES || effort.isSpent()) {
                problem(
                        Expectation.of("file must have at most {} pages and no more text than that many have",
                                PdfEffort.MAX_PAGES),
                        "more from page " + number);
                break;
            }
            read(engine, page, number);
        }
        if (scanned > 0) {
            problem(page(firstScanned), Expectation.of("page must have a text layer, and an image of text has none"),
                    scanned == number ? "images only" : scanned + " pages of images");
        }
        return source();
    }

    private void read(PageEngine engine, PDPage page, int number) {
        effort.page();
        try {
            engine.read(page, number);
        } catch (PdfLimit ex) {
            problem(page(number), ex.expected(), ex.found());
        } catch (IOException | RuntimeException | StackOverflowError ex) {
            problem(page(number), Expectation.of("page must be undamaged"), FaultText.damage(ex));
        }
        if (engine.kept().number() == number) {
            add(engine.kept());
        }
    }

    private void add(PageDraft draft) {
        int number = draft.number();
        draft.damage().forEach((operator, message) -> problem(page(number), Expectation.of("page must be undamaged"),
                "damaged (" + operator + ": " + message + ")"));
        draft.unreadable().forEach((font, count) -> problem(page(number),
                Expectation.of("font must tell which characters its signs are"), count + " signs in the font " + font));
        if (draft.isTransparent()) {
            problem(page(number),
                    Expectation.of("text must be visible, and this was laid over an image"),
                            draft.runs().get(0).text());
        }
        try {
            List<PagePart> parts = PageLayout.parts(draft);
            PageTurn turn = PageTurn.of(draft.runs(), draft.page());
            pages.add(new PdfPage(number, turn.width(), turn.height(), parts));
            if (parts.isEmpty() && draft.hasImage()) {
                scanned++;
                firstScanned = firstScanned == 0 ? number : firstScanned;
            }
        } catch (PdfLimit ex) {
            problem(page(number), ex.expected(), ex.found());
        }
        draft.invisible().stream().filter(run -> !run.isBlank()).forEach(run -> invisible.add(new LeftOut(run.text(),
                LeftOut.Reason.INVISIBLE, Place.page(number, 0, 0, 0, run.box()))));
    }

    private Source source() {
        PdfAssembler assembler = PdfAssembler.of(pages);
        List<Block> blocks = assembler.blocks();
        blocks.stream().filter(block -> block instanceof Grid grid && !grid.isCertain())
                .forEach(block -> problem(block.place(),
                Expectation.of("table must have ruling lines to be read for sure"),
                        "columns of aligned text"));
        if (blocks.size() > Source.MAX_BLOCKS) {
            problem(Expectation.of("file must have at most {} paragraphs and tables", Source.MAX_BLOCKS),
                    "more than that");
            blocks = blocks.subList(0, Source.MAX_BLOCKS);
        }
        List<LeftOut> leftOut = new ArrayList<>(assembler.leftOut());
        leftOut.addAll(invisible);
        return new Source(name, blocks, leftOut, problems);
    }

    private static Place page(int number) {
        return Place.page(number, 0, 0, 0, new io.gouji.budget.io.result.Place.Box(0, 0, 0, 0));
    }

    private void problem(Expectation expected, String found) {
        problems.add(Problem.of(name, 0, 0, found, expected));
    }

    private void problem(Place place, Expectation expected, String found) {
        problems.add(Problem.of(name, place, found, expected));
    }
}
