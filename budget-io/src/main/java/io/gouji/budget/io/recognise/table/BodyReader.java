package io.gouji.budget.io.recognise.table;

import io.gouji.budget.io.chars.Chars;
import io.gouji.budget.io.recognise.line.LineKind;
import io.gouji.budget.io.recognise.line.NumberText;
import io.gouji.budget.io.recognise.line.SourceLines;
import io.gouji.budget.io.recognise.line.SourceLog;
import io.gouji.budget.io.recognise.line.UnitText;
import io.gouji.budget.io.result.Expectation;
import io.gouji.budget.label.Labels;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rows below a header, page by page, until something else begins. */
final class BodyReader {

    private static final int MAX_HEADING = 40;
    private static final Set<String> EMPTY = Set.of("无", "空", "无数据", "本表无数据", "本表为空", "本表为空表", "此表无数据", "此表为空");

    private final SourceLines lines;
    private final TemplateIndex titles;
    private final FormIndex form;
    private final HeaderRows header;
    private final TableLayout layout;
    private final SourceLog problems;
    private final RowJoiner joiner;
    private final NextSheet sheets;
    private final List<RowReader> readers;
    private final List<DraftRow> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Integer> strays = new ArrayList<>();
    private final BitSet own = new BitSet();
    private final TableMarks marks;
    private int at;

    BodyReader(SourceLines lines, TemplateIndex titles, FormIndex form, HeaderRows header, TableLayout layout,
            SourceLog problems) {
        this.lines = lines;
        this.titles = titles;
        this.form = form;
        this.header = header;
        this.layout = layout;
        this.problems = problems;
        this.marks = new TableMarks(layout.figures());
        this.readers = layout.sides().stream().map(side -> new RowReader(form, layout, side)).toList();
        this.sheets = new NextSheet(lines, titles, form, header, layout);
        this.joiner = new RowJoiner(lines, titles, form, layout);
    }

    List<DraftRow> rows() {
        return rows;
    }

    List<String> remarks() {
        return remarks;
    }

    TableMarks marks() {
        return marks;
    }

    BitSet own() {
        return own;
    }

    /** Reads from that line on; gives the line where something else begins. */
    int read(int from) {
        for (at = from; at < lines.count(); at++) {
            int next = lines.beginsSheet(at) ? sheets.goesOn(at) : at;
            if (next < 0) {
                break;
            }
            own.set(at, next);
            at = next;
            if (lines.isBlank(at)) {
                continue;
            }
            if (lines.isLong(at)) {
                problems.add(at + 1, 0, lines.text(at),
                        Expectation.of("line must have at most {} characters", SourceLines.MAX_LENGTH));
            } else if (lines.isTabbed(at)) {
                tabbed();
            } else if (stops(lines.text(at))) {
                break;
            } else {
                plain(lines.text(at));
            }
        }
        return at;
    }

    private boolean stops(String line) {
        Optional<FormIndex> titled = titles.titled(line);
        if (titled.isPresent()) {
            return !(titled.get() == form && TemplateIndex.isContinued(line));
        }
        if (UnitText.isIn(line)) {
            return !isNextPage(line);
        }
        boolean ends = LineKind.endsTable(line) || LineKind.isProse(line) && !LineKind.isRemark(line);
        return (ends || opensText(line)) && joiner.join(at).isEmpty();
    }

    /** A short line right above a heading or a sentence is the heading of what follows the table. */
    private boolean opensText(String line) {
        int next = at + 1;
        while (next < lines.count() && lines.isBlank(next)) {
            next++;
        }
        boolean text = next < lines.count() && !lines.isLong(next) && !lines.isTabbed(next)
                && (LineKind.isHeading(lines.text(next)) || LineKind.isProse(lines.text(next)));
        return text && line.length() <= MAX_HEADING && !LineKind.isRemark(line) && !LineKind.isPageNumber(line);
    }

    /** A unit amid the rows is that of a table whose title was not made out, unless the headings follow again. */
    private boolean isNextPage(String line) {
        for (int next = at + 1; next < lines.count() && next < at + 5; next++) {
            if (lines.isTabbed(next) && header.isRepeated(lines.cells(next))) {
                return true;
            }
        }
        if (!rows.isEmpty()) {
            problems.add(at + 1, 0, line, Expectation.of("table must follow a title of the template"));
        }
        return false;
    }

    private void plain(String line) {
        if (LineKind.isRemark(line)) {
            remarks.add(Chars.strip(line));
            own.set(at);
            return;
        }
        Optional<RowJoiner.Joined> joined = joiner.join(at);
        if (joined.isPresent()) {
            add(joined.get().cells(), joined.get().count());
        } else if (titles.titled(line).isPresent() || UnitText.isIn(line)) {
            own.set(at);
        } else if (at > 0 && own.get(at - 1)) {
            stray(at);
        } else if (!LineKind.isPageNumber(line)) {
            strays.add(at);
        }
    }

    private void stray(int index) {
        Expectation expected = Expectation.of("line must be a row of {} cells, or continue one", layout.width());
        problems.add(index + 1, 0, lines.text(index), expected);
    }

    private void tabbed() {
        List<String> cells = lines.cells(at);
        if (header.isRepeated(cells) || saysNothing(cells)) {
            own.set(at);
            return;
        }
        strays.forEach(this::stray);
        strays.clear();
        Optional<RowJoiner.Joined> joined = cells.size() < layout.needed() ? joiner.join(at) : Optional.empty();
        if (cells.size() > SourceLines.MAX_CELLS) {
            problems.add(at + 1, 0, lines.text(at),
                    Expectation.of("row must have at most {} cells", SourceLines.MAX_CELLS));
        } else if (joined.isPresent()) {
            add(joined.get().cells(), joined.get().count());
        } else {
            checkWidth(cells);
            add(cells, 1);
        }
    }

    private void checkWidth(List<String> cells) {
        if (cells.size() < layout.needed()) {
            problems.add(at + 1, cells.size(), lines.text(at),
                    Expectation.of("row must have {} cells, and not {}", layout.needed(), cells.size()));
        }
    }

    private void add(List<String> cells, int count) {
        int line = at + 1;
        if (layout.hasUnknown(cells.size())) {
            checkUnknown(cells, line);
        }
        boolean cut = cells.size() < layout.needed() && lines.isCut(at);
        List<String> whole = cut ? cells.subList(0, cells.size() - 1) : cells;
        for (RowReader reader : readers) {
            DraftRow row = reader.read(whole, line);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        marks.row(at, cells.size(), count);
        own.set(at, at + count);
        at += count - 1;
    }

    /** Returns true if the row only says that the table is empty: 无. */
    private static boolean saysNothing(List<String> cells) {
        String only = "";
        for (String cell : cells) {
            boolean blank = isBlank(cell);
            if (!blank && !only.isEmpty()) {
                return false;
            }
            only = blank ? only : cell;
        }
        return !only.isEmpty() && EMPTY.contains(Labels.key(only));
    }

    private static boolean isBlank(String cell) {
        int place = 0;
        while (place < cell.length() && !Labels.isSign(cell.charAt(place))) {
            place++;
        }
        return place == cell.length();
    }

    /** A figure under no heading is told, and never guessed at. */
    private void checkUnknown(List<String> cells, int line) {
        for (int i = 0; i < cells.size(); i++) {
            boolean unknown = layout.isUnknown(i);
            NumberText number = unknown ? NumberText.of(cells.get(i)) : NumberText.CUT;
            boolean headless = layout.path(i).isEmpty() && layout.at(i) == TableLayout.Role.UNKNOWN;
            if (unknown && (number.isNumber() || headless && !number.isBlank())) {
                problems.add(line, i + 1, cells.get(i).strip(),
                        Expectation.of("figure must stand under a heading of the form {}, such as '{}'",
                                form.form().title(), form.panel(0).columns().get(0).heading()));
            }
            if (number.isNumber()) {
                marks.unplaced(at, i);
            }
        }
    }
}
