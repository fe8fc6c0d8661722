package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the operators of a page once, and keeps its characters and ruling lines. Images are not decoded. */
final class PageEngine extends PDFStreamEngine {

    private static final Set<String> POSITIONING = Set.of("BT", "Tm", "Td", "TD", "T*", "'", "\"");
    private static final double UPRIGHT = 0.1;      // the sine of a slant that still counts as none

    private final PdfEffort effort;
    private final Deque<Box> clips = new ArrayDeque<>();
    private final PathDraft path = new PathDraft();
    private boolean clipping;
    private PageFrame frame = PageFrame.of(new PDPage());       // until a page is read, one that is nobody's
    private PageDraft draft = new PageDraft(0, frame.page());

    PageEngine(PdfEffort effort) {
        this.effort = effort;
        addTextOperators();
        addPathOperators();
    }

    private void addTextOperators() {
        List.of(new BeginText(this), new EndText(this), new Concatenate(this), new DrawObject(this),
                new SetGraphicsStateParameters(this), new Save(this), new Restore(this), new NextLine(this),
                new SetCharSpacing(this), new MoveText(this), new MoveTextSetLeading(this), new SetFontAndSize(this),
                new ShowText(this), new ShowTextAdjusted(this), new SetTextLeading(this), new SetMatrix(this),
                new SetTextRenderingMode(this), new SetTextRise(this), new SetWordSpacing(this),
                new SetTextHorizontalScaling(this), new ShowTextLine(this), new ShowTextLineAndSpace(this))
                .forEach(this::addOperator);
    }

    private void addPathOperators() {
        on("m", 2, at -> path.move(pageX(at[0], at[1]), pageY(at[0], at[1])));
        on("l", 2, at -> path.line(pageX(at[0], at[1]), pageY(at[0], at[1])));
        on("c", 6, at -> path.curve(pageX(at[4], at[5]), pageY(at[4], at[5])));
        on("v", 4, at -> path.curve(pageX(at[2], at[3]), pageY(at[2], at[3])));
        on("y", 4, at -> path.curve(pageX(at[2], at[3]), pageY(at[2], at[3])));
        on("re", 4, at -> rectangle(at[0], at[1], at[2], at[3]));
        on("h", 0, at -> path.close());
        on("W", 0, at -> clipping = true);
        on("W*", 0, at -> clipping = true);
        on("n", 0, at -> paint(false, false));
        List.of("S", "s").forEach(name -> on(name, 0, at -> paint(true, false, name.equals("s"))));
        List.of("f", "F", "f*").forEach(name -> on(name, 0, at -> paint(false, true)));
        List.of("B", "B*").forEach(name -> on(name, 0, at -> paint(true, true)));
        List.of("b", "b*").forEach(name -> on(name, 0, at -> paint(true, true, true)));
    }

    private void on(String name, int count, PathOperator.Action action) {
        addOperator(new PathOperator(this, name, count, action));
    }

    private double pageX(double x, double y) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        return frame.x(x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX(),
                x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY());
    }

    private double pageY(double x, double y) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        return frame.y(x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX(),
                x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY());
    }

    private void rectangle(double x, double y, double width, double height) {
        path.move(pageX(x, y), pageY(x, y));
        path.line(pageX(x + width, y), pageY(x + width, y));
        path.line(pageX(x + width, y + height), pageY(x + width, y + height));
        path.line(pageX(x, y + height), pageY(x, y + height));
        path.close();
    }

    private void paint(boolean stroked, boolean filled) {
        paint(stroked, filled, false);
    }

    private void paint(boolean stroked, boolean filled, boolean closed) {
        if (closed) {
            path.close();
        }
        if (stroked) {
            path.stroke(clips.peek(), draft.lines());
        }
        if (filled) {
            path.fill(clips.peek(), draft.lines());
        }
        if (clipping) {
            path.bounds().ifPresent(this::narrow);
        }
        clipping = false;
        path.clear();
        effort.lines(draft.lines().size());
    }

    private void narrow(Box box) {
        Box clip = clips.pop();
        clips.push(new Box(Math.max(clip.left(), box.left()), Math.max(clip.top(), box.top()),
                Math.min(clip.right(), box.right()), Math.min(clip.bottom(), box.bottom())));
    }

    /** Returns what the page holds as far as a bound allows. */
    PageDraft read(PDPage page, int number) throws IOException {
        frame = PageFrame.of(page);
        draft = new PageDraft(number, frame.page());
        clips.clear();
        clips.push(frame.page());
        path.clear();
        clipping = false;
        effort.contents(page);
        processPage(page);
        return draft;
    }

    /** Returns what was kept of a page before reading it failed. */
    PageDraft kept() {
        return draft;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.step();
        if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
            draft.image();
        }
        if (POSITIONING.contains(operator.getName())) {
            draft.moved();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        effort.depth(getGraphicsStackSize());
        clips.push(clips.peek());
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        if (clips.size() > 1) {
            clips.pop();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        inside(form, () -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        inside(form, () -> super.showTransparencyGroup(form));
    }

    /** A form is drawn within a box of its own. */
    private void inside(PDFormXObject form, Drawing drawing) throws IOException {
        effort.form(form);
        List<Box> outer = List.copyOf(clips);
        Box clip = clips.peek();
        clips.clear();
        clips.push(clip);
        try {
            drawing.draw();
        } finally {
            clips.clear();
            clips.addAll(outer);
        }
    }

    /** Draws a form. */
    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        effort.character();
        double originX = matrix.getTranslateX();
        double originY = matrix.getTranslateY();
        double x = frame.x(originX, originY);
        double y = frame.y(originX, originY);
        double aheadX = originX + matrix.getScaleX();
        double aheadY = originY + matrix.getShearY();
        double right = frame.x(aheadX, aheadY) - x;
        double down = frame.y(aheadX, aheadY) - y;
        double unit = Math.hypot(right, down);
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double width = unit * (font.isVertical() ? 1 : Math.abs(displacement.getX()));
        draft.add(text(font, code), x, y, width, size, direction(right / unit, down / unit), isSeen(x, y, size));
    }

    private static int direction(double right, double down) {
        if (Math.abs(down) <= UPRIGHT) {
            return right > 0 ? 0 : 2;
        }
        return Math.abs(right) > UPRIGHT ? TextRun.ASLANT : down < 0 ? 1 : 3;
    }

    private PageDraft.Sight isSeen(double x, double y, double size) {
        Box clip = clips.peek();
        double slack = size / 2;
        boolean inside = x >= clip.left() - slack && x <= clip.right() && y >= clip.top()
                && y <= clip.bottom() + slack;
        return !inside ? PageDraft.Sight.OUTSIDE
                : getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER
                ? PageDraft.Sight.TRANSPARENT : PageDraft.Sight.SEEN;
    }

    private String text(PDFont font, int code) {
        String text = draft.texts(font).computeIfAbsent(code, each -> unicode(font, each));
        if (text.isEmpty()) {
            draft.unreadable(String.valueOf(font.getName()));
            return "\uFFFD";
        }
        return text;
    }

    private static String unicode(PDFont font, int code) {
        String text = font.toUnicode(code);
        return text == null || text.chars().allMatch(Character::isISOControl) && !text.isBlank() ? "" : text;
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        draft.damaged(operator.getName(), String.valueOf(exception.getMessage()));
    }
}
