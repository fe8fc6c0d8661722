package io.gouji.budget.rules.rounding;

import io.gouji.budget.table.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one amount may go, in printed units: the ends, the cheapest place, and what it costs elsewhere, in fen. */
final class Room {

    final long low;
    final long high;
    final long base;
    private final long unit;
    private final List<Long> exact;

    private Room(long low, long high, long base, long unit, List<Long> exact) {
        this.low = low;
        this.high = high;
        this.base = base;
        this.unit = unit;
        this.exact = exact;
    }

    /** The room of an amount whose copies are those cells; null if nothing is known of it. */
    static @Nullable Room of(Sheet sheet, List<Integer> cells, boolean isChange) {
        List<Integer> sharp = cells.stream().filter(sheet::isSharp).toList();
        if (sharp.isEmpty()) {
            return cells.stream().filter(sheet::isKnown).findFirst().map(cell -> rough(sheet, cell)).orElse(null);
        }
        long unit = sheet.unit();
        long low = -Programme.FAR;
        long high = Programme.FAR;
        List<Long> exact = new ArrayList<>();
        for (int cell : sharp) {
            long[] ends = ends(sheet, cell, isChange);
            low = Math.max(low, ends[0]);
            high = Math.min(high, ends[1]);
            exact.add(sheet.fen(cell));
        }
        Room room = new Room(low, high, 0, unit, exact);
        long base = Math.max(low, Math.min(high, Math.floorDiv(sheet.printedFen(sharp.get(0)), unit)));
        for (long each = low; each <= high; each++) {
            base = room.cost(each) < room.cost(base) ? each : base;
        }
        return new Room(low, high, base, unit, exact);
    }

    /**
     * The ends that one figure sets: less than a unit away, or one unit where it is a whole number of units
     * already.
     */
    static long[] ends(Sheet sheet, int cell, boolean isChange) {
        long unit = sheet.unit();
        long fen = sheet.fen(cell);
        long below = Math.floorDiv(fen, unit);
        if (sheet.isFixed(cell)) {
            long printed = Math.floorDiv(sheet.printedFen(cell), unit);
            return new long[] {printed, printed};
        }
        if (Math.floorMod(fen, unit) != 0) {
            return new long[] {below, below + 1};
        }
        return fen == 0 && !isChange ? new long[] {0, 0} : new long[] {below - 1, below + 1};
    }

    /** A figure printed with fewer digits, or a count, stays as it is printed; what it stands for is free. */
    private static Room rough(Sheet sheet, int cell) {
        long unit = sheet.unit();
        int digits = sheet.scale() - sheet.exact.get(cell).figure().scale();
        boolean count = sheet.exact.get(cell).measure() == Measure.COUNT;
        long half = 0;
        for (int i = 0; !count && i < digits; i++) {
            half = half == 0 ? 5 : half * 10;
        }
        long base = Math.floorDiv(sheet.fen(cell), unit);
        long slack = Math.max(0, half - 1);
        return new Room(base - slack, base + slack, base, unit, List.of());
    }

    boolean isEmpty() {
        return low > high;
    }

    /** The movement of all copies. */
    long cost(long units) {
        long sum = 0;
        for (long fen : exact) {
            sum += Math.abs(units * unit - fen);
        }
        return sum;
    }
}
