package io.gouji.budget.io.pdf;

import io.gouji.budget.io.result.Place.Box;
import io.gouji.budget.io.source.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells between lines that meet each other. Lines near each other make one edge; what no line parts is one cell. A
 * side that is left open is closed where the lines across it end.
 */
final class RuledGrid {

    private static final int OUTSIDE = -1;
    private static final double OPEN = 2 * RulingLines.NEAR;
    private static final int MAX_PLACES = 2_000_000;

    private final double[] xs;
    private final double[] ys;
    private final List<RuledCell> cells = new ArrayList<>();
    private final int[][] owner;            // the cell of each place between edges, or outside
    private final boolean[][] right;        // whether a line bounds the place on its right, or below
    private final boolean[][] below;
    private final boolean[][] left;
    private final boolean[][] above;

    private RuledGrid(double[] xs, double[] ys, List<RulingLine> lines) {
        this.xs = xs;
        this.ys = ys;
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        owner = new int[rows][columns];
        right = new boolean[rows][columns];
        below = new boolean[rows][columns];
        left = new boolean[rows][columns];
        above = new boolean[rows][columns];
        lines.forEach(this::mark);
        flood();
        number();
    }

    /** Returns the grid of lines that meet; it may have no cell. */
    static RuledGrid of(List<RulingLine> met) {
        List<RulingLine> lines = closed(met);
        double[] xs = edges(lines, false);
        double[] ys = edges(lines, true);
        boolean none = xs.length < 2 || ys.length < 2 || xs.length > Grid.MAX_COLUMNS
                || (long) xs.length * ys.length > MAX_PLACES;
        return none ? new RuledGrid(new double[1], new double[1], List.of()) : new RuledGrid(xs, ys, lines);
    }

    private static double[] edges(List<RulingLine> lines, boolean horizontal) {
        return RulingLines.clustered(lines.stream().filter(line -> line.horizontal() == horizontal)
                .mapToDouble(RulingLine::at).toArray());
    }

    /** Adds lines on the sides over which most of the lines across reach out. */
    private static List<RulingLine> closed(List<RulingLine> lines) {
        List<RulingLine> all = new ArrayList<>(lines);
        for (boolean horizontal : new boolean[] {true, false}) {
            List<RulingLine> across = lines.stream().filter(line -> line.horizontal() != horizontal).toList();
            double[] at = edges(lines, horizontal);
            double[] along = edges(lines, !horizontal);
            if (at.length == 0 || along.length < 2) {
                continue;
            }
            close(across, at[0], true, horizontal, along, all);
            close(across, at[at.length - 1], false, horizontal, along, all);
        }
        return all;
    }

    private static void close(List<RulingLine> across, double edge, boolean before, boolean horizontal,
            double[] along, List<RulingLine> all) {
        double[] ends = across.stream().mapToDouble(line -> before ? line.from() : line.to())
                .filter(end -> before ? end < edge - OPEN : end > edge + OPEN).sorted().toArray();
        if (ends.length * 2 > across.size()) {
            all.add(new RulingLine(horizontal, ends[ends.length / 2], along[0], along[along.length - 1]));
        }
    }

    private void mark(RulingLine line) {
        double[] across = line.horizontal() ? ys : xs;
        double[] along = line.horizontal() ? xs : ys;
        int edge = nearest(across, line.at());
        for (int i = 0; i + 1 < along.length; i++) {
            double middle = (along[i] + along[i + 1]) / 2;
            if (line.from() <= middle && line.to() >= middle) {
                bound(line.horizontal(), edge, i);
            }
        }
    }

    private void bound(boolean horizontal, int edge, int place) {
        if (horizontal) {
            if (edge > 0) {
                below[edge - 1][place] = true;
            }
            if (edge < ys.length - 1) {
                above[edge][place] = true;
            }
        } else {
            if (edge > 0) {
                right[place][edge - 1] = true;
            }
            if (edge < xs.length - 1) {
                left[place][edge] = true;
            }
        }
    }

    static int nearest(double[] edges, double at) {
        int found = java.util.Arrays.binarySearch(edges, at);
        if (found >= 0) {
            return found;
        }
        int next = -found - 1;
        return next == edges.length || next > 0 && at - edges[next - 1] < edges[next] - at ? next - 1 : next;
    }

    /** Marks what no line keeps from the outside. */
    private void flood() {
        List<int[]> open = new ArrayList<>();
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < owner[row].length; column++) {
                boolean edge = row == 0 && !above[row][column] || row == owner.length - 1 && !below[row][column]
                        || column == 0 && !left[row][column]
                        || column == owner[row].length - 1 && !right[row][column];
                if (edge) {
                    enter(row, column, open);
                }
            }
        }
        while (!open.isEmpty()) {
            int[] at = open.remove(open.size() - 1);
            neighbours(at[0], at[1], open);
        }
    }

    private void neighbours(int row, int column, List<int[]> open) {
        if (row > 0 && !above[row][column]) {
            enter(row - 1, column, open);
        }
        if (row + 1 < owner.length && !below[row][column]) {
            enter(row + 1, column, open);
        }
        if (column > 0 && !left[row][column]) {
            enter(row, column - 1, open);
        }
        if (column + 1 < owner[row].length && !right[row][column]) {
            enter(row, column + 1, open);
        }
    }

    private void enter(int row, int column, List<int[]> open) {
        if (owner[row][column] != OUTSIDE) {
            owner[row][column] = OUTSIDE;
            open.add(new int[] {row, column});
        }
    }

    /** Makes cells: from each free place as far to the right, and then down, as no line parts it. */
    private void number() {
        for (int row = 0; row < owner.length; row++) {
            for (int column = 0; column < owner[row].length; column++) {
                if (owner[row][column] == 0) {
                    make(row, column);
                }
            }
        }
    }

    private void make(int row, int column) {
        int endColumn = column + 1;
        while (endColumn < owner[row].length && owner[row][endColumn] == 0 && !right[row][endColumn - 1]) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow < owner.length && goesOn(endRow, column, endColumn)) {
            endRow++;
        }
        Box box = new Box(xs[column], ys[row], xs[endColumn], ys[endRow]);
        cells.add(new RuledCell(row, column, endRow - row, endColumn - column, box));
        for (int i = row; i < endRow; i++) {
            java.util.Arrays.fill(owner[i], column, endColumn, cells.size());
        }
    }

    private boolean goesOn(int row, int column, int endColumn) {
        for (int i = column; i < endColumn; i++) {
            if (owner[row][i] != 0 || below[row - 1][i] || i + 1 < endColumn && right[row][i]) {
                return false;
            }
        }
        return true;
    }

    List<RuledCell> cells() {
        return cells;
    }

    double[] xs() {
        return xs;
    }

    int rowCount() {
        return owner.length;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** Returns the number of the cell that holds most of a text at that height; empty if none does. */
    java.util.OptionalInt cell(double from, double to, double height) {
        int row = band(ys, height);
        if (row < 0 || owner.length == 0) {
            return java.util.OptionalInt.empty();
        }
        double most = 0;
        int best = OUTSIDE;
        for (int column = 0; column < xs.length - 1; column++) {
            int of = owner[row][column];
            double covered = Math.min(to, right(of, column)) - Math.max(from, left(of, column));
            if (covered > most) {
                most = covered;
                best = of;
            }
        }
        return best == OUTSIDE ? java.util.OptionalInt.empty() : java.util.OptionalInt.of(best - 1);
    }

    private double left(int of, int column) {
        return of == OUTSIDE ? xs[column] : cells.get(of - 1).box().left();
    }

    private double right(int of, int column) {
        return of == OUTSIDE ? xs[column + 1] : cells.get(of - 1).box().right();
    }

    private static int band(double[] edges, double at) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (at >= edges[i] && at < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** Returns true if a line runs down the table between two texts, at that height and near that gap. */
    boolean parts(double from, double to, double height) {
        int row = band(ys, height);
        if (row < 0 || owner.length == 0) {
            return false;
        }
        int edge = nearest(xs, (from + to) / 2);
        return edge > 0 && edge < xs.length - 1 && right[row][edge - 1] && xs[edge] >= from && xs[edge] <= to;
    }
}
