package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.TableFurniture;
import io.gouji.budget.io.recognise.line.UnitText;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.table.BudgetTable;
import io.gouji.budget.table.BudgetTable.UnreadRow;
import io.gouji.budget.table.PrintedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads one table from its title to where the next thing begins. */
public final class TableReader {

    private final SourceLines lines;
    private final TemplateIndex titles;
    private final FormIndex form;
    private final SourceLog problems;
    private final int title;            // without one the line before the first
    private final boolean titled;
    private final BitSet own = new BitSet();
    private final UnitText unit = new UnitText();
    private final List<String> remarks = new ArrayList<>();
    private TableMarks marks = new TableMarks(new BitSet());
    private int at;

    private TableReader(SourceLines lines, TemplateIndex titles, FormIndex form, int title, boolean titled,
            SourceLog problems) {
        this.lines = lines;
        this.titles = titles;
        this.form = form;
        this.title = title;
        this.titled = titled;
        this.problems = problems;
    }

    /** Returns a reader of the table under that title. */
    public static TableReader below(SourceLines lines, TemplateIndex titles, FormIndex form, int title,
            SourceLog problems) {
        return new TableReader(lines, titles, form, title, true, problems);
    }

    /** Returns a reader of a table that has no title and begins with that line. */
    public static TableReader from(SourceLines lines, TemplateIndex titles, FormIndex form, int first,
            SourceLog problems) {
        return new TableReader(lines, titles, form, first - 1, false, problems);
    }

    /** Reads the table. */
    public ReadTable read() {
        boolean header = start();
        List<DraftRow> drafts = new ArrayList<>();
        if (header && !rows(drafts)) {
            return new ReadTable(form, Optional.empty(), new BitSet(), marks, firstLine(), Math.max(at, title + 1),
                    problems);
        }
        checkUnit();
        BudgetTable table = table(drafts);
        return new ReadTable(form, Optional.of(table), withBlanks(), marks, firstLine(), at, problems);
    }

    /** The line of the title, or without one the first of the table; from 1. */
    private int firstLine() {
        return titled ? title + 1 : title + 2;
    }

    /** Whether a header follows that has every column of the form. */
    public boolean fits() {
        if (!start()) {
            return false;
        }
        TableLayout layout = form.layout(header());
        return layout.sides().size() == form.panels() && layout.sides().stream()
                .allMatch(side -> IntStream.of(side.places()).allMatch(place -> place >= 0));
    }

    private boolean start() {
        if (titled && UnitText.isIn(lines.text(title))) {
            unit.add(lines.text(title), title + 1);
        }
        if (titled) {
            own.set(title);
        }
        at = title + 1;
        return preamble();
    }

    /** What stands between title and header; says whether a header follows. */
    private boolean preamble() {
        for (; at < lines.count() && !endsSheet(at); at++) {
            String line = lines.text(at);
            boolean isUnit = UnitText.isIn(line);
            if (lines.isBlank(at)) {
                continue;
            }
            if (lines.isTabbed(at) && !isUnit) {
                return true;
            }
            if (isUnit) {
                unit.add(line, at + 1);
                own.set(at);
                continue;
            }
            Optional<FormIndex> titled = titles.titled(line);
            boolean again = titled.isPresent() && titled.get() == form;
            boolean furniture = TableFurniture.is(line);
            if (!again && (lines.isLong(at) || titled.isPresent() || LineKind.endsTable(line) && !furniture)) {
                return false;
            }
            if (furniture || again) {
                own.set(at);
            } else if (LineKind.isRemark(line)) {
                remark(line);
            } else if (unit.append(line, at + 1)) {
                own.set(at);
            } else if (LineKind.isProse(line)) {
                return false;
            }
        }
        return false;
    }

    private boolean endsSheet(int line) {
        return line > title + 1 && lines.beginsSheet(line);
    }

    private void remark(String line) {
        remarks.add(Chars.strip(line));
        own.set(at);
    }

    /** Reads header and rows; says whether the header was understood. */
    private boolean rows(List<DraftRow> drafts) {
        int first = at;
        HeaderRows header = header();
        TableLayout layout = form.layout(header);
        if (!layout.isUsable()) {
            String shown = String.join(" ", lines.cells(first)).strip();
            problems.add(first + 1, 0, shown,
                    Expectation.of("header must have a column of the form {}, such as '{}'", form.form().title(),
                            form.panel(0).columns().get(0).heading()));
            return false;
        }
        checkHeadings(layout, first + 1);
        BodyReader body = new BodyReader(lines, titles, form, header, layout, problems);
        at = body.read(at);
        drafts.addAll(body.rows());
        remarks.addAll(body.remarks());
        own.or(body.own());
        marks = body.marks();
        return true;
    }

    private HeaderRows header() {
        HeaderRows header = new HeaderRows(form);
        for (; at < lines.count() && !endsSheet(at); at++) {
            if (!lines.isBlank(at) && (!lines.isTabbed(at) || !header.accepts(lines.cells(at)))) {
                break;
            }
            if (!lines.isBlank(at)) {
                header.add(lines.cells(at));
                own.set(at);
            }
        }
        if (header.count() > 0 && at < lines.count() && lines.isTabbed(at) && HeaderRows.areNumbers(lines.cells(at))) {
            own.set(at++);
        }
        return header;
    }

    private void checkHeadings(TableLayout layout, int line) {
        boolean[] found = new boolean[form.panels()];
        for (TableLayout.Side side : layout.sides()) {
            found[side.panel()] = true;
            for (int i = 0; i < side.places().length; i++) {
                if (side.places()[i] < 0) {
                    String heading = form.panel(side.panel()).columns().get(i).heading();
                    problems.add(line, 0, "",
                            Expectation.of("header must have the column '{}', and have it once", heading));
                }
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                problems.add(line, 0, "", Expectation.of("header must have the panel '{}'", form.panel(i).name()));
            }
        }
        for (int i = 0; i < layout.width(); i++) {
            if (layout.at(i) == TableLayout.Role.UNKNOWN && !layout.path(i).isEmpty()) {
                problems.add(line, i + 1, layout.path(i),
                        Expectation.of("heading must be one of the form {}, and stand there once",
                                form.form().title()));
            }
        }
    }

    private void checkUnit() {
        if (unit.unit().isEmpty()) {
            int line = unit.line() > 0 ? unit.line() : firstLine();
            problems.add(line, 0, unit.printed(),
                    Expectation.of("unit of table '{}' must be 万元 or 元", form.form().title()));
        }
    }

    private BudgetTable table(List<DraftRow> drafts) {
        FigureMaker maker = new FigureMaker(form.form(), lines, unit.unit(), drafts, problems);
        List<PrintedRow> rows = drafts.stream().map(maker::row).toList();
        BudgetTable table = BudgetTable.of(form.form(), unit.unit(), rows, remarks,
                titled ? lines.number(title) : 0);
        for (UnreadRow row : table.unreadRows()) {
            String text = (row.printed().code() + " " + row.printed().name()).strip();
            DraftRow draft = drafts.get(place(rows, row));
            problems.add(draft.line(), 0, text,
                    Expectation.of(row.reason().expected(), row.reason().details().toArray()));
            Arrays.stream(draft.places()).forEach(place -> marks.unplaced(draft.line() - 1, place));
        }
        unread(drafts, rows);
        return table;
    }

    /** What a figure prints and nobody can read is placed nowhere. */
    private void unread(List<DraftRow> drafts, List<PrintedRow> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).figures().size(); i++) {
                if (rows.get(row).figures().get(i).isUnread()) {
                    marks.unplaced(drafts.get(row).line() - 1, drafts.get(row).places()[i]);
                }
            }
        }
    }

    private static int place(List<PrintedRow> rows, UnreadRow row) {
        int place = 0;
        while (rows.get(place) != row.printed()) {
            place++;
        }
        return place;
    }

    /** The table's lines, and the blank ones among and right behind them. */
    private BitSet withBlanks() {
        boolean inside = false;
        for (int i = Math.max(title, 0); i < at; i++) {
            inside = own.get(i) || inside && lines.isBlank(i);
            own.set(i, inside);
        }
        return own;
    }
}
