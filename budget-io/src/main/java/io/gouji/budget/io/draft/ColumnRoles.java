package io.gouji.budget.io.draft;

import io.gouji.budget.cube.Dimension;
import io.gouji.budget.lexicon.Mark;
import io.gouji.budget.lexicon.Reading;
import io.gouji.budget.lexicon.WordPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What each column of a sketch holds (栏目类型): by its heading, else by what stands below. */
final class ColumnRoles {

    /** The kinds of columns. */
    enum Role { CODE, NAME, OWNER, FIGURE, IGNORED }

    private final Sketch sketch;
    private final DocumentWords words;
    private final List<Role> roles = new ArrayList<>();
    private final BitSet filled = new BitSet();         // columns that print something
    private final BitSet numeric = new BitSet();

    /** What a column holds depends on no year or phase, nor do these words. */
    ColumnRoles(Sketch sketch, DocumentWords words) {
        this.sketch = sketch;
        this.words = words;
        for (int i = 0; i < sketch.columns(); i++) {
            look(i);
        }
        for (int i = 0; i < sketch.columns(); i++) {
            roles.add(role(i));
        }
        units();
        if (!roles.contains(Role.FIGURE)) {
            for (int i = 1; i < roles.size(); i++) {
                roles.set(i, isNumeric(i) && roles.get(i) == Role.NAME ? Role.FIGURE : roles.get(i));
            }
        }
    }

    /** Beside the code of an item that of a unit says whose item it is. */
    private void units() {
        boolean items = IntStream.range(0, roles.size()).anyMatch(i -> roles.get(i) == Role.CODE && !isUnitCode(i));
        for (int i = 0; i < roles.size() && items; i++) {
            roles.set(i, roles.get(i) == Role.CODE && isUnitCode(i) ? Role.OWNER : roles.get(i));
        }
    }

    private boolean isUnitCode(int column) {
        String path = sketch.header().path(column);
        return words.read(path.substring(path.lastIndexOf('/') + 1), WordPlace.HEADING).is(Mark.UNITS);
    }

    private Role role(int column) {
        String path = sketch.header().path(column);
        if (path.isEmpty()) {
            return headless(column);
        }
        Reading reading = words.read(last(path, column), WordPlace.HEADING);
        boolean spare = isEmpty(column) && roles.contains(Role.FIGURE);       // 附属单位补助支出, of which nothing is printed
        if (reading.isLabel() && (reading.isUnderstood()
                || !isNumeric(column) && !spare && !reading.is(Mark.IGNORED))) {
            return reading.is(Mark.IGNORED) ? Role.IGNORED : reading.is(Mark.OWNER) ? Role.OWNER
                    : reading.is(Mark.CODE) || isOfGovernment(column) && areCodes(column) ? Role.CODE : Role.NAME;
        }
        if (!isNumeric(column) && isOfGovernment(column)) {
            return Role.NAME;
        }
        boolean named = path.endsWith("名称") || path.endsWith("科目") || path.endsWith("分类");
        if (named && !isNumeric(column)) {
            return Role.NAME;
        }
        if (isNumeric(column) || isEmpty(column)) {
            return Role.FIGURE;
        }
        if (reading.isUnderstood() && !reading.region().isRoot(Dimension.SIDE)) {
            return Role.NAME;               // 收入 and 支出 above the labels of two panels
        }
        return column == 0 ? Role.NAME : Role.IGNORED;
    }

    private boolean isOfGovernment(int column) {
        return sketch.header().has(column, Mark.GOVERNMENT);
    }

    /** The last heading; 合计 below the heading of a label is the row's label, in the row of sub-headings. */
    private String last(String path, int column) {
        int slash = path.lastIndexOf('/');
        String last = path.substring(slash + 1);
        String above = path.substring(Math.max(0, path.lastIndexOf('/', slash - 1) + 1), Math.max(0, slash));
        boolean total = slash > 0 && !isNumeric(column) && words.read(last, WordPlace.HEADING).is(Mark.TOTAL)
                && words.read(above, WordPlace.HEADING).isLabel();
        return total ? above : last;
    }

    /** A merged heading of labels reaches over the columns of their parts. */
    private Role headless(int column) {
        if (isNumeric(column) && (column == 0 || roles.get(column - 1) != Role.CODE)) {
            return column == 0 && areCodes(column) ? Role.CODE : Role.IGNORED;
        }
        Role before = column == 0 ? Role.NAME : roles.get(column - 1);
        return before == Role.CODE || before == Role.NAME ? before : Role.IGNORED;
    }

    private boolean isEmpty(int column) {
        return !filled.get(column);
    }

    private boolean isNumeric(int column) {
        return numeric.get(column);
    }

    private boolean areCodes(int column) {
        for (int row = 0; row < sketch.body().size(); row++) {
            String cell = sketch.cell(row, column);
            if (!CellText.isBlank(cell) && !CellText.isDigits(cell)) {
                return false;
            }
        }
        return true;
    }

    /** Looks whether the column prints anything, and numbers in most of its cells. */
    private void look(int column) {
        int cells = 0;
        int numbers = 0;
        for (int row = 0; row < sketch.body().size(); row++) {
            String cell = sketch.cell(row, column);
            boolean blank = CellText.isBlank(cell);
            cells += blank ? 0 : 1;
            numbers += !blank && CellText.isNumber(cell) ? 1 : 0;
        }
        filled.set(column, cells > 0);
        numeric.set(column, numbers * 2 > cells);
    }

    Role at(int column) {
        return roles.get(column);
    }

    boolean isLabel(int column) {
        return at(column) == Role.CODE || at(column) == Role.NAME || at(column) == Role.OWNER;
    }

    /** Returns the first columns of the panels: a label behind figures begins a new one, if figures follow. */
    List<Integer> panelStarts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean figures = false;
        for (int i = 0; i < roles.size(); i++) {
            boolean begins = figures && isLabel(i) && roles.subList(i, roles.size()).contains(Role.FIGURE);
            if (begins) {
                starts.add(i);
            }
            figures = !begins && (figures || at(i) == Role.FIGURE);
        }
        return starts;
    }

    /** Returns the marks of all headings of those columns that hold labels. */
    Set<Mark> labelMarks(int from, int to) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (int i = from; i < to; i++) {
            if (isLabel(i)) {
                for (String part : sketch.header().path(i).split("/")) {
                    Reading reading = words.read(part, WordPlace.HEADING);
                    marks.addAll(reading.isUnderstood() ? reading.marks() : Set.of());
                }
            }
        }
        return marks;
    }
}
