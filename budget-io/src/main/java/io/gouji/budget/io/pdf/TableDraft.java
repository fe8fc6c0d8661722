package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place;
import io.gouji.budget.io.source.Grid;
import io.gouji.budget.io.source.LeftOut;
import io.gouji.budget.io.source.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A table over one page or several: the parts share the edges of their columns. */
final class TableDraft {

    private static final double SHARED = 0.7;
    private static final double SIDE = 2 * RulingLines.NEAR;

    private final List<PageTable> parts = new ArrayList<>();
    private final List<Integer> repeated = new ArrayList<>();       // the rows at the head of a part that are repeats

    TableDraft(PageTable first) {
        parts.add(first);
        repeated.add(0);
    }

    int lastPage() {
        return parts.get(parts.size() - 1).page();
    }

    /** Returns true if the table has the same sides and mostly the same columns, and so may be the next part. */
    boolean isContinuedBy(PageTable next) {
        PageTable last = parts.get(parts.size() - 1);
        boolean sides = last.certain() && next.certain() && next.page() == last.page() + 1
                && Math.abs(last.box().left() - next.box().left()) <= SIDE
                && Math.abs(last.box().right() - next.box().right()) <= SIDE;
        return sides && share(last.xs(), next.xs()) >= SHARED;
    }

    /** Returns the share of the edges of the one with fewer that the other has too. */
    private static double share(double[] one, double[] other) {
        double[] few = one.length <= other.length ? one : other;
        double[] many = few == one ? other : one;
        long shared = DoubleStream.of(few).filter(at -> Math.abs(many[RuledGrid.nearest(many, at)] - at)
                <= RulingLines.NEAR).count();
        return (double) shared / few.length;
    }

    /** Adds the next part; rows at its head that repeat the head of the table are left out. */
    void add(PageTable next, List<LeftOut> leftOut) {
        PageTable first = parts.get(0);
        int same = 0;
        while (same < Math.min(first.rowCount(), next.rowCount()) - 1 && !first.texts(same).stream()
                .allMatch(String::isEmpty) && first.texts(same).equals(next.texts(same))) {
            same++;
        }
        int end = whole(next, same);
        next.cells().stream().filter(cell -> cell.place().row() < end && !cell.text().isBlank())
                .forEach(cell -> leftOut.add(new LeftOut(cell.text(), LeftOut.Reason.REPEATED, place(next, cell))));
        parts.add(next);
        repeated.add(end);
    }

    /** Returns how many of the rows are cut off by no cell that spans further down. */
    private static int whole(PageTable table, int rows) {
        int whole = rows;
        for (PageTable.PageCell cell : table.cells()) {
            RuledCell at = cell.place();
            whole = at.row() < whole && at.row() + at.rowSpan() > whole ? at.row() : whole;
        }
        return whole == rows ? rows : whole(table, whole);
    }

    private static Place place(PageTable table, PageTable.PageCell cell) {
        RuledCell at = cell.place();
        return Place.page(table.page(), table.number(), at.row() + 1, at.column() + 1, at.box());
    }

    Grid grid() {
        double[] edges = RulingLines.clustered(parts.stream().flatMapToDouble(part -> DoubleStream.of(part.xs()))
                .toArray());
        List<SourceCell> cells = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), row - repeated.get(i), repeated.get(i), edges, cells);
            row += parts.get(i).rowCount() - repeated.get(i);
        }
        PageTable first = parts.get(0);
        Place place = Place.page(first.page(), first.number(), 0, 0, first.box());
        return first.certain() ? Grid.of("", cells, place) : Grid.guessed("", cells, place);
    }

    private static void add(PageTable part, int shift, int from, double[] edges, List<SourceCell> cells) {
        for (PageTable.PageCell cell : part.cells()) {
            RuledCell at = cell.place();
            int left = RuledGrid.nearest(edges, part.xs()[at.column()]);
            int right = RuledGrid.nearest(edges, part.xs()[at.column() + at.columnSpan()]);
            if (at.row() >= from && right > left) {
                cells.add(new SourceCell(cell.text(), at.row() + shift, left, at.rowSpan(), right - left,
                        place(part, cell)));
            }
        }
    }
}
